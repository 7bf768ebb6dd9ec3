"""Reads the schemas of small documents."""

from __future__ import annotations

from typing import Any

import pytest

from generator.common.errors import GeneratorError, Problem
from generator.ir.models import Property, SchemaRoot, Schemas
from generator.ir.types import AnyValue, Scalar, Type
from generator.schemas import opc_reader

STR, INT, FLOAT, NULL = Scalar("str"), Scalar("int"), Scalar("float"), Scalar("null")


ANY = AnyValue()


def build(components: dict[str, Any], *roots: SchemaRoot, version: str = "3.1.0") -> Schemas:
    """The schemas, read twice; one reading gives the same, or refuses the same."""
    view = {"openapi": version, "components": {"schemas": components}}
    built = opc_reader.build(view, roots)
    assert opc_reader.build(view, roots, twice=False) == built
    return built


def typed(schema: Any, *, version: str = "3.1.0", **others: Any) -> tuple[Type, bool]:
    """The type of a schema, and whether null is allowed."""
    built = build({"It": schema, **others}, version=version)
    return built.types["#/components/schemas/It"], built.nullable["#/components/schemas/It"]


def problems(components: dict[str, Any], *roots: SchemaRoot, version: str = "3.1.0") -> list[Problem]:
    with pytest.raises(GeneratorError) as caught:
        build(components, *roots, version=version)
    return list(caught.value.problems)


def model(built: Schemas, name: str) -> dict[str, Property]:
    return {prop.wire: prop for prop in built.models[name].properties}


def types(built: Schemas, name: str) -> dict[str, Type]:
    return {prop.wire: prop.type for prop in built.models[name].properties}


THING = {"type": "object", "properties": {"x": {"type": "string"}}}
