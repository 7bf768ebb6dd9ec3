"""Faults on demand: by operation, recipient, number of times and probability."""
