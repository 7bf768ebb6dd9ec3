"""Requests: parsing, credentials, and validation against the document."""
