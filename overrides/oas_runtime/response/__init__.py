"""Converts an HTTP response to a typed result or a typed error."""
