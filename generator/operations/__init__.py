"""Reads the document's paths as operations of the intermediate representation."""
