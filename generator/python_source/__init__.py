"""Writes Python source: identifiers, literals, imports."""
