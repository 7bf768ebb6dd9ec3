"""Renders the plan as the text of the generated files."""
