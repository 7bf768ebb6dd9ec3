"""From an operation and its arguments to an HTTP request."""
