"""Checks the value types of the keywords of a schema object, so that later code can rely on them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from math import isfinite
from typing import Any

from ..common.errors import refuse
from ..common.json_pointer import child
from ..common.json_values import is_list, is_object
from ..openapi.schema_objects import ANNOTATIONS

TYPES = ("string", "number", "integer", "boolean", "null", "object", "array")
_OF_CONDITIONS = ANNOTATIONS.union(
    ("type", "required", "properties", "minProperties", "maxProperties", "oneOf", "anyOf", "allOf", "not")
)
_UNSUPPORTED = ("$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor")


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or (
        isinstance(value, float) and isfinite(value)
    )


def _is_bound(value: Any) -> bool:
    return _is_flag(value) or _is_number(value)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_schema(value: Any) -> bool:
    return is_object(value) or isinstance(value, bool)


def _is_type(value: Any) -> bool:
    return value in TYPES if _is_text(value) else _is_names(value) and all(name in TYPES for name in value)


def _is_names(value: Any) -> bool:
    return is_list(value) and all(map(_is_text, value))


def _is_filled(value: Any) -> bool:
    return is_list(value) and bool(value)


def _is_discriminator(value: Any) -> bool:
    if not is_object(value) or not _is_text(value.get("propertyName")):
        return False
    mapping = value.get("mapping", {})
    return is_object(mapping) and all(map(_is_text, mapping.values()))


_VALUES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "$ref": (_is_text, "a reference"),
    "type": (_is_type, f"one of {', '.join(TYPES)}, or a list of them"),
    "required": (_is_names, "a list of property names"),
    "discriminator": (_is_discriminator, "an object with a propertyName and a mapping of text to schemas"),
    "multipleOf": (lambda value: _is_number(value) and value > 0, "a number greater than 0"),
    **dict.fromkeys(("enum", "allOf", "oneOf", "anyOf"), (_is_filled, "a list that is not empty")),
    **dict.fromkeys(("properties", "patternProperties", "$defs"), (is_object, "an object of schemas")),
    **dict.fromkeys(("items", "not", "additionalProperties"), (_is_schema, "a schema")),
    "unevaluatedProperties": (_is_schema, "a schema"),
    **dict.fromkeys(("format", "pattern", "contentMediaType"), (_is_text, "text")),
    **dict.fromkeys(("title", "description"), (lambda value: value is None or _is_text(value), "text")),
    **dict.fromkeys(("nullable", "readOnly", "writeOnly", "deprecated"), (_is_flag, "true or false")),
    **dict.fromkeys(("uniqueItems",), (_is_flag, "true or false")),
    **dict.fromkeys(("minimum", "maximum"), (_is_number, "a finite number")),
    **dict.fromkeys(
        ("exclusiveMinimum", "exclusiveMaximum"), (_is_bound, "a finite number, or true or false")
    ),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), (_is_count, "a count from 0")),
    **dict.fromkeys(("minProperties", "maxProperties"), (_is_count, "a count from 0")),
}


def check_keywords(pointer: str, schema: Mapping[str, Any]) -> None:
    """Refuse a schema object with an unsupported keyword, or with an invalid value of a keyword."""
    for keyword in schema:
        form = _VALUES.get(keyword)
        if form is not None and not form[0](schema[keyword]):
            message = f"{keyword} is {schema[keyword]!r:.60}, which is not {form[1]}"
            refuse(child(pointer, keyword), message, "Correct it in an overlay.")
        if keyword in _UNSUPPORTED:
            message = f"{keyword} is not supported"
            refuse(pointer, message, "Use a plain $ref to components/schemas.")


def constrains(members: Iterable[Any], names: Collection[str]) -> bool:
    """Whether every member of a oneOf, anyOf or allOf only constrains the properties ``names``.

    JSON Schema allows a ``oneOf`` or ``anyOf`` beside ``properties``. If its members declare no property of their
    own, the object remains one object with one type.
    """
    return all(_constrains(member, names) for member in members)


def _constrains(member: Any, names: Collection[str]) -> bool:
    if not is_object(member) or any(key not in _OF_CONDITIONS and key[:2] != "x-" for key in member):
        return False
    if member.get("type", "object") != "object" or not member.get("properties", {}).keys() <= set(names):
        return False
    inner = (member[keyword] for keyword in ("oneOf", "anyOf", "allOf") if keyword in member)
    return all(constrains(members, names) for members in inner)
