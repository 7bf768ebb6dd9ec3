"""What a docstring says of the schema of a parameter: limits, default, deprecation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..extensions.secret_values import is_secret
from ..ir.operations import Api
from ..ir.parameter_facts import ParameterFacts
from .model_names import Declaration
from .model_properties import limits, schemas_of
from .resolver import Resolver


def read_facts(api: Api, view: Mapping[str, Any]) -> dict[str, ParameterFacts]:
    """ParameterFacts of the schema of every parameter, by the schema's pointer."""
    resolver = Resolver(view)
    facts: dict[str, ParameterFacts] = {}
    for tag in api.tags:
        for operation in tag.operations:
            for parameter in operation.parameters:
                pointer = parameter.schema_pointer
                if pointer not in facts:
                    facts[pointer] = _facts(resolver, pointer)
    return facts


def _facts(resolver: Resolver, pointer: str) -> ParameterFacts:
    schemas = schemas_of(resolver, Declaration("", pointer, resolver.raw(pointer)))
    return ParameterFacts(
        constraints=tuple(dict.fromkeys(text for schema in reversed(schemas) for text in limits(schema))),
        default=next((schema["default"] for schema in schemas if "default" in schema), None),
        has_default=any("default" in schema for schema in schemas),
        deprecated=any(schema.get("deprecated") is True for schema in schemas),
        secret=is_secret(schemas),
    )
