"""How Python text is written: identifiers, literals, imports."""
