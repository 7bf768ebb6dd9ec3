"""How fast the client and the generator are, as ratios to others measured in the same run.

``make bench`` runs everything; ``python -m benchmarks --help`` tells how to run less.
"""
