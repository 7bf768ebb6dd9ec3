"""Commands other than operations."""
