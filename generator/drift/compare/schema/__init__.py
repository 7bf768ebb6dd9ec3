"""Schemas of two documents, compared."""
