"""Values fit their schemas (jsonschema says so), and are the same every time."""

from __future__ import annotations

import re
from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator, OAS31Validator

from oas_runtime.schema_values.patterns import sample
from oas_runtime.schema_values.values import UnsatisfiableError, Values

SCHEMAS: dict[str, Any] = {
    "empty": {},
    "text": {"type": "string"},
    "long": {"type": "string", "minLength": 50, "maxLength": 51},
    "short": {"type": "string", "maxLength": 1},
    "none": {"type": "string", "maxLength": 0},
    "pattern": {"type": "string", "pattern": r"^\+?[1-9]\d{7,14}$"},
    "pattern and length": {"type": "string", "pattern": "^[A-Z]+$", "minLength": 9},
    "enum": {"type": "string", "enum": [None, "b", "a"], "nullable": True},
    "date-time": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "uuid": {"type": "string", "format": "uuid"},
    "whole": {"type": "integer"},
    "from": {"type": "integer", "minimum": 7},
    "to": {"type": "integer", "maximum": -7},
    "between": {
        "type": "number",
        "minimum": 0,
        "maximum": 1,
        "exclusiveMinimum": True,
        "exclusiveMaximum": True,
    },
    "multiple": {"type": "integer", "multipleOf": 7, "minimum": 8, "exclusiveMaximum": True, "maximum": 21},
    "flag": {"type": "boolean"},
    "list": {"type": "array", "items": {"type": "string"}, "minItems": 3, "uniqueItems": True},
    "few": {"type": "array", "items": {"enum": ["a", "b", "c"]}, "minItems": 3, "uniqueItems": True},
    "numbers": {"type": "array", "items": {"type": "integer"}, "minItems": 2, "uniqueItems": True},
    "no items": {"type": "array", "items": {}, "maxItems": 0},
    "closed": {"type": "object", "additionalProperties": False, "properties": {"a": {"type": "string"}}},
    "map": {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
    "undeclared": {"type": "object", "required": ["a"], "additionalProperties": {"type": "boolean"}},
    "most": {"type": "object", "properties": {"a": {}, "b": {}}, "required": ["b"], "maxProperties": 1},
    "all": {
        "allOf": [
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "minLength": 9}}},
            {"type": "object", "properties": {"b": {"type": "integer"}}},
        ]
    },
    "limits of all": {"type": "integer", "minimum": 3, "allOf": [{"minimum": 5}, {"maximum": 6}]},
    "any": {"anyOf": [{"type": "string", "pattern": "(?=a)b"}, {"type": "integer"}]},
    "tree": {"$ref": "#/components/schemas/Tree"},
    "pets": {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/components/schemas/Cat"}},
    },
}
LATER: dict[str, Any] = {
    "branches that are true or false": {"anyOf": [False, True]},
    "a part that is true": {"allOf": [True, {"type": "integer"}]},
    "const": {"const": 5},
    "types": {"type": ["null", "integer"], "exclusiveMinimum": 1, "exclusiveMaximum": 3},
    "nothing": {"type": "null"},
    "examples": {"type": "string", "examples": ["first", "second"], "pattern": "^first$"},
    "anything": True,
}
COMPONENTS: dict[str, Any] = {
    "Tree": {
        "type": "object",
        "required": ["leaves"],
        "properties": {
            "leaves": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "parent": {"$ref": "#/components/schemas/Tree"},
        },
    },
    "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
    "Dog": {"type": "object", "required": ["kind", "bark"], "properties": {"kind": {"type": "string"}}},
    "Endless": {
        "type": "object",
        "required": ["next"],
        "properties": {"next": {"$ref": "#/components/schemas/Endless"}},
    },
}
DOCUMENT: dict[str, Any] = {"components": {"schemas": COMPONENTS}}


@pytest.mark.parametrize("name", SCHEMAS)
def test_values_fit(name: str) -> None:
    schema = SCHEMAS[name]
    for direction in ("request", "response"):
        value = Values(DOCUMENT, direction).of(schema, "name")
        assert value == Values(DOCUMENT, direction).of(schema, "name")
        OAS30Validator({**schema, **DOCUMENT}).validate(value)


@pytest.mark.parametrize("name", LATER)
def test_values_of_later_schemas_fit(name: str) -> None:
    value = Values(DOCUMENT, "response").of(LATER[name], "name")
    OAS31Validator(LATER[name]).validate(value)


def test_what_the_document_says_comes_first() -> None:
    values = Values({}, "response")
    assert values.of({"type": "string", "example": "e", "default": "d", "enum": ["x", "d", "e"]}) == "e"
    assert values.of({"type": "string", "default": "d", "enum": ["x", "d"]}) == "d"
    assert values.of({"type": "string", "enum": ["x", "d"]}) == "x"
    assert Values({}, "request", last=True).of({"type": "string", "enum": ["x", "d"]}) == "d"
    assert Values({}, "response", examples=False).of({"type": "string", "example": "e"}, "name") == "name"


def test_plain_words_of_a_description_count() -> None:
    values = Values({}, "request")

    def described(words: str) -> Any:
        return values.of({"type": "string", "description": words}, "it")

    assert re.fullmatch(r"447700900\d{3}", described("The number (E.164 format)."))
    assert described("Two-character country code (ISO 3166-1 alpha-2).") == "GB"
    assert re.fullmatch(r"[0-9a-f-]{36}", described("Unique identifier of the call."))
    assert described("Where to call: a URL.") == "https://example.com/it"
    listed = {"type": "array", "description": "URLs to play.", "items": {"type": "string"}}
    assert values.of(listed, "it") == ["https://example.com/it"]


def test_directions_and_optional_properties() -> None:
    properties = {
        "a": {"type": "string", "readOnly": True},
        "b": {"type": "string", "writeOnly": True},
        "c": {},
    }
    schema = {"type": "object", "properties": properties, "required": ["c"]}
    assert Values({}, "request").properties(schema).keys() == {"b", "c"}
    assert Values({}, "response").properties(schema).keys() == {"a", "c"}
    assert Values({}, "response", optional=False).properties(schema).keys() == {"c"}
    assert Values({}, "response").properties({"type": "string"}) == {}


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/components/schemas/Endless"},
        {"type": "string", "pattern": "(?=a)b"},
        {"type": "string", "pattern": "^a$", "minLength": 2},
        {"type": "integer", "minimum": 1, "maximum": 6, "multipleOf": 7},
        {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "(?!)"}},
    ],
)
def test_what_cannot_be_made_is_said(schema: Any) -> None:
    with pytest.raises(UnsatisfiableError):
        Values(DOCUMENT, "response").of(schema)


@pytest.mark.parametrize(
    "pattern",
    [
        "^[0-9]{4,6}$",
        r"^\d+\.\d{2}$",
        "^(foo|bar)-[^a-z]{2}$",
        "^[A-Z]{2}$",
        r"^#?([a-f0-9]{6}|[a-f0-9]{3})$",
        r"^[\w.+-]+@[\w-]+\.[a-z]{2,}$",
        r"^\u0041\x42$",
        "^(?:a(?<name>b)c)?d*$",
        r"^[]a]\s\S$",
        "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
        ".",
        "a|b",
        "",
    ],
)
def test_patterns(pattern: str) -> None:
    text = sample(pattern)
    assert text is not None
    assert re.search(pattern.replace("(?<name>", "(?P<name>"), text)


@pytest.mark.parametrize(
    "pattern", ["(?=a)b", "(?!a)b", r"(a)\1", "(a", "a)", "[b-a]", "a{9999999}", "[a", "\\"]
)
def test_patterns_beyond(pattern: str) -> None:
    assert sample(pattern) is None


def test_length_of_a_pattern() -> None:
    text = sample("^[a-z]+$", 12)
    assert text is not None
    assert len(text) >= 12


CONSTRAINED: dict[str, Any] = {
    "type": "object",
    "required": ["kind"],
    "properties": {
        "kind": {"type": "string", "enum": ["a", "b"]},
        "any": {"type": "boolean", "default": False},
        "a": {"type": "string"},
        "b": {"type": "object", "properties": {"c": {"type": "integer"}}},
        "old": {"type": "string", "deprecated": True},
    },
    "oneOf": [
        {"required": ["a"], "properties": {"kind": {"enum": ["none"]}}},
        {
            "required": ["b"],
            "properties": {"kind": {"enum": ["b"]}, "b": {"properties": {"c": {"minimum": 7}}}},
        },
    ],
    "anyOf": [
        {"required": ["a", "any"], "properties": {"any": {"enum": [True]}, "b": {"not": {}}}},
        {"required": ["any"], "properties": {"any": {"enum": [True]}}},
    ],
}


def test_alternatives_beside_properties_are_held_together() -> None:
    expected = {"kind": "b", "any": True, "b": {"c": 7}}
    assert Values({}, "request").of(CONSTRAINED) == expected
    assert Values({}, "request", optional=False).of(CONSTRAINED) == {**expected, "b": {}}
    assert Values({}, "response").of(CONSTRAINED) == {**expected, "old": "old"}
