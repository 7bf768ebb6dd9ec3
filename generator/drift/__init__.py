"""What changed between two OpenAPI documents, and what it does to programs that use the client."""
