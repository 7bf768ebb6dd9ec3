"""The drift report as text, HTML and data."""
