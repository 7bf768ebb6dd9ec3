"""Converts the document's schemas to validation rules of requests."""
