"""Helpers of all test folders: a misbehaving server, clients of every kind, keys and certificates."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The root of the repository."""
