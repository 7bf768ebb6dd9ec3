"""Converts the document's schemas to the types of the intermediate representation."""
