"""Schemas in plain form: one type, enums with values of this type, patterns in one syntax."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import jsonschema_rs

from ..common.json_values import as_list, is_list, is_object
from ..openapi.grammar import Place, walk
from ..python_source.regex import python_pattern
from .notes import Notes

_DELIMITED = re.compile(r"/(\^.*\$|\^.*|.*\$)/[a-z]*\Z|/.*/[dgimsuvy]+\Z", re.DOTALL)
"""A regular expression between slashes, as in JavaScript: taken literally, it matches no value."""

_UNCHECKED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("contains", "minContains", "maxContains", "propertyNames", "dependentRequired"), ()),
    **dict.fromkeys(("dependentSchemas", "dependencies", "unevaluatedItems", "if", "then", "else"), ()),
    "prefixItems": ("items",),
    "patternProperties": ("additionalProperties", "unevaluatedProperties"),
}
"""Keyword -> the keywords that apply to what it leaves over."""

_OF_TYPE: Mapping[str, frozenset[str]] = {
    "object": frozenset(
        {
            *("properties", "patternProperties", "additionalProperties", "required", "minProperties"),
            *("maxProperties", "propertyNames", "dependentRequired", "dependentSchemas", "discriminator"),
        }
    ),
    "array": frozenset(
        {
            *("items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems"),
            "uniqueItems",
        }
    ),
    "string": frozenset(
        {"minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"}
    ),
    "number": frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}),
}
_OF_TYPES = frozenset[str]().union(*_OF_TYPE.values())

_TYPES = ("string", "integer", "number", "boolean", "null", "array", "object")


def plain_schemas(document: dict[str, Any], notes: Notes) -> None:
    """Rewrite every schema of the document in place."""
    for place in list(walk(document)):
        if place.kind == "schema":
            _pattern(place, notes)
            _unchecked(place, notes)
            if "$ref" not in place.value:
                _values(place, notes)
                _forbidden(place, notes)
                _types(place.value)


def _forbidden(place: Place, notes: Notes) -> None:
    """Remove properties whose schema allows no value."""
    properties: Any = place.value.get("properties")
    for name in [key for key, value in properties.items() if value is False] if is_object(properties) else ():
        del place.value["properties"][name]
        notes.add(place.pointer, "Left out: a property that must not be there")
    if properties == {}:
        del place.value["properties"]  # without meaning: the value need not even be an object


def _types(schema: dict[str, Any]) -> None:
    """Split a list of types with an array or an object into one alternative for each type."""
    types: Any = schema.get("type")
    if not is_list(types):
        return
    solid = [name for name in as_list(types) if name != "null"]
    if (
        len(solid) < 2
        or not any(name in ("array", "object") for name in solid)
        or not all(isinstance(name, str) for name in solid)
        or {"anyOf", "oneOf", "enum", "const"} & schema.keys()
    ):
        return
    alternatives: list[dict[str, Any]] = []
    for name in solid:
        keywords = _OF_TYPE.get("number" if name == "integer" else name, frozenset[str]())
        alternatives.append({"type": name, **{key: schema[key] for key in schema if key in keywords}})
    if len(solid) < len(types):
        alternatives.append({"type": "null"})
    for key in [key for key in schema if key == "type" or key in _OF_TYPES]:
        del schema[key]
    schema["anyOf"] = alternatives


def _values(place: Place, notes: Notes) -> None:
    """Remove enum values that the schema's own type excludes."""
    schema = place.value
    types: Any = schema.get("type")
    types = [types] if isinstance(types, str) else list(as_list(types)) if is_list(types) else []
    keyword = "enum" if is_list(schema.get("enum")) else "const"
    if not types or keyword not in schema:
        return
    values = as_list(schema["enum"]) if keyword == "enum" else [schema["const"]]
    allowed = [*types, "null"] if schema.get("nullable") is True else types
    others = [value for value in values if not any(_is_of(value, name) for name in allowed)]
    if not others:
        return
    if others == [None] and len(values) > 1:
        schema["enum"] = [value for value in values if value is not None]
        notes.add(place.pointer, "Ignored in an enum: null, which its type excludes")
        return
    del schema[keyword]
    notes.add(place.pointer, f"Ignored: {keyword}, whose values are not of the type of the schema")


def _is_of(value: Any, name: Any) -> bool:
    return name in _TYPES and jsonschema_rs.is_valid({"type": name}, value)


def _pattern(place: Place, notes: Notes) -> None:
    pattern: Any = place.value.get("pattern")
    if not isinstance(pattern, str):
        return
    if _DELIMITED.match(pattern):
        del place.value["pattern"]
        notes.add(place.pointer, "Not checked: a pattern between slashes, which no text matches as it stands")
        return
    try:
        python_pattern(pattern)
    except ValueError:
        del place.value["pattern"]
        notes.add(place.pointer, "Not checked: a pattern that Python has no syntax for")


def _unchecked(place: Place, notes: Notes) -> None:
    """Remove keywords that no rule checks: the server checks such values."""
    schema = place.value
    for keyword in _UNCHECKED:
        if keyword in schema:
            del schema[keyword]
            notes.add(place.pointer, f"Not checked in requests: {keyword}")
            if keyword == "prefixItems":
                schema.setdefault("type", "array")
            for other in _UNCHECKED[keyword]:
                # Its statement about the rest would be wrong for the whole.
                schema.pop(other, None)
