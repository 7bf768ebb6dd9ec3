"""The two versions of a document that are compared."""
