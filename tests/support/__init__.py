"""What the tests of all folders share: a server that can misbehave, clients of every kind, keys and certificates."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The root of the repository."""
