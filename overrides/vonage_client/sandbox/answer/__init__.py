"""Answers made from the document."""
