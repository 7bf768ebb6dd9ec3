"""Accounts of messaging providers (beta)."""
