"""Code of all stages: errors, graphs, JSON values, pointers and schemas."""
