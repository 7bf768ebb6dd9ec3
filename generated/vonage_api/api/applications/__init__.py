"""Configure Vonage application settings and webhooks."""
