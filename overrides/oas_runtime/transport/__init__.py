"""Sends requests over connections of the client or of the caller."""
