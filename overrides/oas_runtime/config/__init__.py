"""Settings of a client."""
