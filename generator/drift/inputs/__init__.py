"""The two compared versions of a document."""
