"""What a docstring says of the schema of a parameter: limits, default, deprecation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..ir.operations import Api
from ..ir.parameter_facts import ParameterFacts
from .model_names import Declaration
from .model_properties import facts_of, schemas_of
from .resolver import Resolver


def read_facts(api: Api, view: Mapping[str, Any]) -> dict[str, ParameterFacts]:
    """ParameterFacts of the schema of every parameter, by the schema's pointer."""
    resolver = Resolver(view)
    facts: dict[str, ParameterFacts] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            pointer = parameter.schema_pointer
            if pointer not in facts:
                facts[pointer] = facts_of(
                    schemas_of(resolver, Declaration("", pointer, resolver.raw(pointer)))
                )
    return facts
