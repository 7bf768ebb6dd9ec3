"""Insights about phone numbers."""
