"""What a docstring says of the schema of a parameter: limits, default, deprecation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir.model import Api
from ..plan.nodes import Facts
from .model_names import Declaration
from .model_properties import is_secret, limits, said_of
from .resolver import Shapes


def read_facts(api: Api, view: Mapping[str, Any]) -> dict[str, Facts]:
    """Facts of the schema of every parameter, by the schema's pointer."""
    shapes = Shapes(view)
    facts: dict[str, Facts] = {}
    for tag in api.tags:
        for operation in tag.operations:
            for parameter in operation.parameters:
                pointer = parameter.schema_pointer
                if pointer not in facts:
                    facts[pointer] = _facts(shapes, pointer)
    return facts


def _facts(shapes: Shapes, pointer: str) -> Facts:
    said = said_of(shapes, Declaration("", pointer, shapes.raw(pointer)))
    return Facts(
        constraints=tuple(dict.fromkeys(text for schema in reversed(said) for text in limits(schema))),
        default=next((schema["default"] for schema in said if "default" in schema), None),
        has_default=any("default" in schema for schema in said),
        deprecated=any(schema.get("deprecated") is True for schema in said),
        secret=is_secret(said),
    )
