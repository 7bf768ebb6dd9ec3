"""Iteration over paged lists."""
