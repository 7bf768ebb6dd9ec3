"""The speed of the client and the generator, as ratios to alternatives measured in the same run.

``make bench`` runs everything; ``python -m benchmarks --help`` tells how to run less.
"""
