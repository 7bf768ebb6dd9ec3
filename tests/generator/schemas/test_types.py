"""What a value of each kind of schema is in Python, and whether it may be null."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir.types import Array, Literals, Map, ModelRef, Scalar, Type, Union
from tests.generator.schemas.schemas import ANY, FLOAT, INT, NULL, STR, build, model, typed


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, STR),
        ({"type": "string", "format": "uuid"}, STR),
        ({"type": "string", "format": "email"}, STR),
        ({"type": "string", "format": "date"}, Scalar("date")),
        ({"type": "string", "format": "date-time"}, Scalar("datetime")),
        ({"type": "string", "format": "binary"}, Scalar("bytes")),
        ({"contentMediaType": "application/octet-stream"}, Scalar("bytes")),
        ({"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"}, STR),
        ({"type": "integer", "format": "int64"}, INT),
        ({"type": "number"}, FLOAT),
        ({"type": "boolean"}, Scalar("bool")),
        ({"type": "null"}, NULL),
        ({}, ANY),
        (True, ANY),
        ({"description": "anything"}, ANY),
        ({"type": "object"}, Map(ANY)),
        ({"type": "object", "properties": {}}, Map(ANY)),
        ({"type": "object", "additionalProperties": False}, Map(ANY)),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, Map(INT)),
        ({"additionalProperties": {"type": "integer"}}, Map(INT)),
        ({"type": "object", "additionalProperties": {"type": "object"}}, Map(Map(ANY))),
        ({"type": "array"}, Array(ANY)),
        ({"type": "array", "items": {"type": "array", "items": {"type": "number"}}}, Array(Array(FLOAT))),
        ({"type": "array", "items": {"type": ["string", "null"]}}, Array(Union((STR, NULL)))),
        ({"enum": ["b", "a"]}, Literals(("b", "a"))),
        ({"type": "integer", "enum": [6, 4]}, Literals((6, 4))),
        ({"type": "number", "enum": [1.5, 2]}, FLOAT),
        ({"enum": ["a", 1, True]}, Literals(("a", 1, True))),
        ({"type": "boolean", "enum": [True]}, Literals((True,))),
        ({"const": "x"}, Literals(("x",))),
        ({"enum": [{"a": 1}, "b"]}, ANY),
        ({"type": ["string", "integer"]}, Union((STR, INT))),
        ({"oneOf": [{"const": "a"}, {"const": "b", "title": "B"}]}, Literals(("a", "b"))),
        ({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]}, Union((STR, Literals(("a",))))),
        (
            {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            Union((STR, Array(STR))),
        ),
        ({"anyOf": [{"type": "string"}, {}]}, ANY),
        ({"type": "string", "anyOf": [{"maxLength": 3}, {"pattern": "^x"}]}, STR),
        ({"type": "string", "oneOf": [{"const": "a"}, {"const": "b"}]}, Literals(("a", "b"))),
        ({"allOf": [{"type": "string"}, {"maxLength": 3}]}, STR),
        ({"allOf": [{"type": "string"}, {"enum": ["a"]}]}, Literals(("a",))),
        ({"$ref": "#/components/schemas/Name"}, STR),
        ({"allOf": [{"$ref": "#/components/schemas/Name"}], "description": "again"}, STR),
        ({"$ref": "#/components/schemas/Name", "maxLength": 3}, STR),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Name"}}, Array(STR)),
    ],
)
def test_types(schema: Any, expected: Type) -> None:
    assert typed(schema, Name={"type": "string"})[0] == expected


@pytest.mark.parametrize(
    ("schema", "version", "nullable"),
    [
        ({"type": "string", "nullable": True}, "3.0.3", True),
        ({"type": "string", "nullable": True}, "3.1.0", False),
        ({"type": ["string", "null"]}, "3.1.0", True),
        ({"type": "string", "nullable": True, "enum": ["a"]}, "3.0.3", True),
        ({"type": ["string", "null"], "enum": ["a", None]}, "3.1.0", True),
        ({"type": "string", "enum": ["a", None]}, "3.1.0", False),
        ({"enum": ["a", None]}, "3.1.0", True),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, "3.1.0", True),
        ({"anyOf": [{"$ref": "#/components/schemas/Object"}, {"type": "null"}]}, "3.1.0", True),
        ({"allOf": [{"$ref": "#/components/schemas/Object"}], "nullable": True}, "3.0.3", True),
        ({"type": "object", "nullable": True}, "3.0.3", True),
        ({"$ref": "#/components/schemas/Empty"}, "3.1.0", True),
        ({}, "3.1.0", False),
    ],
)
def test_null(schema: Any, version: str, nullable: bool) -> None:
    others = {
        "Object": {"type": "object", "properties": {"a": {"type": "string"}}},
        "Empty": {"type": "null"},
    }
    assert typed(schema, version=version, **others)[1] is nullable


def test_a_nullable_reference_stays_the_model() -> None:
    pet = {"type": "object", "properties": {"name": {"type": "string"}}}
    schema = {"oneOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]}
    built = build({"Pet": pet, "Owner": {"type": "object", "properties": {"pet": schema}}})
    assert set(built.models) == {"Owner", "Pet"}
    assert model(built, "Owner")["pet"].type == ModelRef("Pet")
    assert model(built, "Owner")["pet"].nullable
