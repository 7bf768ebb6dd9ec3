"""Verification and publication of what was emitted."""
