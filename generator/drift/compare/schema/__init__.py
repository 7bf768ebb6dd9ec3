"""Compares the schemas of two documents."""
