"""Send and receive SMS messages."""
