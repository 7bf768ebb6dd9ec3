"""What a docstring says of the schema of a parameter: limits, default, deprecation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir.operations import Api
from ..ir.parameter_facts import ParameterFacts
from .model_names import Declaration
from .model_properties import is_secret, limits, said_of
from .resolver import Shapes


def read_facts(api: Api, view: Mapping[str, Any]) -> dict[str, ParameterFacts]:
    """ParameterFacts of the schema of every parameter, by the schema's pointer."""
    shapes = Shapes(view)
    facts: dict[str, ParameterFacts] = {}
    for tag in api.tags:
        for operation in tag.operations:
            for parameter in operation.parameters:
                pointer = parameter.schema_pointer
                if pointer not in facts:
                    facts[pointer] = _facts(shapes, pointer)
    return facts


def _facts(shapes: Shapes, pointer: str) -> ParameterFacts:
    said = said_of(shapes, Declaration("", pointer, shapes.raw(pointer)))
    return ParameterFacts(
        constraints=tuple(dict.fromkeys(text for schema in reversed(said) for text in limits(schema))),
        default=next((schema["default"] for schema in said if "default" in schema), None),
        has_default=any("default" in schema for schema in said),
        deprecated=any(schema.get("deprecated") is True for schema in said),
        secret=is_secret(said),
    )
