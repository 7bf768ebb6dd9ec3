"""The normal form of a document: one notation for equivalent notations of OpenAPI."""
