"""Responses built from the document."""
