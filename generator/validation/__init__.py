"""Checks of a document before it is read."""
