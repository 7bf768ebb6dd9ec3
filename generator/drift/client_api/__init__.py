"""The public Python names and types of a document, and their changes."""
