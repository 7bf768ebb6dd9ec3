"""Verify: the legacy API and version 2."""
