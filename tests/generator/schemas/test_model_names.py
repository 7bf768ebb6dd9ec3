"""Which object schemas become models, and what each is called."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir.models import SchemaRoot
from generator.ir.types import ModelRef
from generator.schemas import opc_reader
from tests.generator.schemas.schemas import THING, build, model, types


def test_names_come_from_where_a_schema_stands() -> None:
    inner = {"type": "object", "properties": {"x": {"type": "string"}}}
    schema = {
        "type": "object",
        "properties": {
            "from": inner,
            "message-ids": {"type": "array", "items": inner},
            "by_key": {"type": "object", "additionalProperties": inner},
            "deep": {"type": "array", "items": {"type": "array", "items": {**inner, "description": "Deep."}}},
            "choice": {
                "oneOf": [
                    {**inner, "title": "named one"},
                    {"type": "object", "properties": {"type": {"const": "sip"}}},
                    inner,
                ]
            },
        },
        "additionalProperties": inner,
    }
    built = build({"call_log": schema})
    assert set(built.models) == {
        "CallLog",
        "CallLogFrom",
        "CallLogMessageIdsItem",
        "CallLogByKeyValue",
        "CallLogDeepItemItem",
        "CallLogChoiceNamedOne",
        "CallLogChoiceSip",
        "CallLogChoiceOption3",
        "CallLogValue",
    }
    assert built.models["CallLog"].component
    assert not built.models["CallLogFrom"].component
    assert built.models["CallLog"].additional == ModelRef("CallLogValue")
    assert built.models["CallLogFrom"].pointer == "#/components/schemas/call_log/properties/from"


def test_definitions_inside_a_component() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"$ref": "#/components/schemas/It/$defs/part"}},
        "$defs": {"part": {"type": "object", "properties": {"x": {"type": "string"}}}},
    }
    built = build({"It": schema})
    assert types(built, "It") == {"a": ModelRef("ItPart")}


def test_a_reference_to_an_object_that_no_operation_has_is_named_after_its_place() -> None:
    parameter = {"name": "p", "in": "query", "schema": THING}
    schema = {"type": "object", "properties": {"a": {"$ref": "#/components/parameters/p/schema"}}}
    document = {"openapi": "3.1.0", "components": {"schemas": {"It": schema}, "parameters": {"p": parameter}}}
    assert types(opc_reader.build(document, []), "It") == {"a": ModelRef("P")}
    root = SchemaRoot("#/components/parameters/p/schema", "GetP", "request")
    assert types(opc_reader.build(document, [root]), "It") == {"a": ModelRef("GetP")}


def test_a_reference_to_a_property_of_a_component() -> None:
    part = {"type": "object", "properties": {"x": {"type": "string"}}}
    built = build(
        {
            "Call": {"type": "object", "properties": {"from": part}},
            "It": {
                "type": "object",
                "properties": {"a": {"$ref": "#/components/schemas/Call/properties/from"}},
            },
        }
    )
    assert types(built, "It") == {"a": ModelRef("CallFrom")}


@pytest.mark.parametrize(
    "components",
    [
        {"A": {"allOf": [THING, {"oneOf": [THING, {"properties": {"y": {}}}]}]}},
        {"A": {"allOf": [THING, {"properties": {"x": {"type": "integer"}}}]}},
        {"A": {"allOf": [THING, {"properties": {"x": {"type": "object"}}}]}},
        {"a-b": THING, "a_b": THING},
        {"Call": {"properties": {"from": THING}}, "CallFrom": THING},
        {"Call": THING, "CallDict": THING},
        {"Call": THING, "call": THING},
        {"A": {"properties": {"get-x": {}, "get_x": {}}}},
        {"A": {"oneOf": [THING, {"type": "string"}], "discriminator": {"propertyName": "x"}}},
        {"A": {"oneOf": [THING, {"properties": {"y": {}}}], "discriminator": {"propertyName": "x"}}},
        {"A": {"oneOf": [THING, THING], "discriminator": {"propertyName": "x", "mapping": {"b": "B"}}}},
        {
            "A": {"oneOf": [THING, THING], "discriminator": {"propertyName": "x", "mapping": {"b": "B"}}},
            "B": THING,
        },
        {"A": {"properties": {"--": {}}}},
        {"A": {**THING, "required": ["--"]}},
        {"_": THING},
    ],
)
def test_names_that_meet_and_alternatives_that_overlap_are_understood(components: dict[str, Any]) -> None:
    names = [name.casefold() for name in build(components).models]
    assert len(set(names)) == len(names)


def test_a_name_that_python_cannot_have_is_given_in_an_overlay() -> None:
    schema = {"type": "object", "properties": {"--": {**THING, "x-python-name": "dashes"}}}
    built = build({"_": {**schema, "x-python-name": "Underscore"}})
    assert model(built, "Underscore")["--"].python == "dashes"
    assert model(built, "Underscore")["--"].type == ModelRef("UnderscoreDashes")
