"""The grammar of an OpenAPI document."""
