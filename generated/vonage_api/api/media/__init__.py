"""Media files of messages and reports (beta)."""
