"""Historical records and message lookup."""
