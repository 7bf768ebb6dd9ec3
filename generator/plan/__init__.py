"""Plans the output from operations and schemas: decisions, above all about names."""
