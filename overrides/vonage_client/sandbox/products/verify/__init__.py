"""Verify: the older API and the newer one."""
