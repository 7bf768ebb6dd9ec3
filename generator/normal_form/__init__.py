"""The normal form of a document: one way of saying what OpenAPI lets documents say in many."""
