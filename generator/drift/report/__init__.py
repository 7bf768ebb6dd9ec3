"""Builds the rows of a report from findings."""
