"""TypedDicts of request bodies, by datamodel-code-generator."""
