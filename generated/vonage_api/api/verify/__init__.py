"""Two-factor authentication and phone verification."""
