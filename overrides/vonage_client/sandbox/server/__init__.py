"""Listening on loopback."""
