"""An independent reading of a raw OpenAPI document, and what it demands of a generated package."""
