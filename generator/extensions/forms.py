"""Parts of the JSON Schemas of extensions. A ``title`` describes the expected value in words."""

from __future__ import annotations

from typing import Any

from ..common.json_values import Json

STRING: Json = {"type": "string"}
TEXT: Json = {"type": "string", "minLength": 1, "title": "text that is not empty"}
TEXTS: Json = {"type": "array", "items": TEXT, "minItems": 1, "title": "a list of texts that is not empty"}
JSON_POINTER: Json = {"type": "string", "pattern": "^/", "title": "a JSON pointer such as /things"}


def record(required: Json, **optional: Json) -> Json:
    """Return the schema of an object with only these members."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": [*required],
        "additionalProperties": False,
    }


def map_of(values: Json, **keywords: Any) -> Json:
    """Return the schema of an object whose values have one schema."""
    return {"type": "object", "additionalProperties": values, **keywords}
