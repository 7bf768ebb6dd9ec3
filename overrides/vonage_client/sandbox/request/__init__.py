"""A request: reading it, its credentials, and holding it to the document."""
