"""HTTP messages and their bodies."""
