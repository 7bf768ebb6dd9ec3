"""Docstrings of the generated code: operations, schemas, code tables."""
