"""Changes between two OpenAPI documents, and their effects on programs that use the client."""
