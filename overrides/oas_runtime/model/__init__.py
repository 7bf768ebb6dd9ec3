"""Values in and out of JSON."""
