"""Parts of the JSON Schemas of extensions. A ``title`` describes the expected value in words."""

from __future__ import annotations

from typing import Any

from ..common.json_values import Json

STRING: Json = {"type": "string"}
TEXT: Json = {"type": "string", "minLength": 1, "title": "text that is not empty"}
TEXTS: Json = {"type": "array", "items": TEXT, "minItems": 1, "title": "a list of texts that is not empty"}
JSON_POINTER: Json = {"type": "string", "pattern": "^/", "title": "a JSON pointer such as /things"}


def record(required: Json, **optional: Json) -> Json:
    """The schema of an object that has these members and no others."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": [*required],
        "additionalProperties": False,
    }


def map_of(values: Json, **keywords: Any) -> Json:
    """The schema of an object with values of one schema."""
    return {"type": "object", "additionalProperties": values, **keywords}
