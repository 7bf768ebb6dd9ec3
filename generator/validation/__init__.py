"""Checks a document before it is read."""
