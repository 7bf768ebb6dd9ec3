"""The types of all schemas as read by openapi-python-client: the only module that uses its results.

Schemas are read twice: by the resolver, and by openapi-python-client. The second reading runs in a separate process
while models and rules are created from the first, which waits for it only if a property has several declarations,
so that the library's merge decides its type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..common.errors import GeneratorError, Problem
from ..ir.models import Model, SchemaRoot, Schemas
from ..ir.types import AnyValue, Type
from .model_names import ModelNames
from .model_properties import ModelProperties
from .opc_schemas import OpcSchemas
from .repeated import other_names
from .resolved import ResolvedSchema
from .rules.writer import RuleWriter
from .second_reading.reading import ModelTypes, SecondReading


def build(
    view: Mapping[str, Any], roots: Iterable[SchemaRoot], *, merge: bool = True, twice: bool = True
) -> Schemas:
    """Return types, models and rules of every schema of ``view`` (an effective document) and of ``roots``.

    Without ``merge``, a repeated object has a class for each position. Without ``twice``, the library reads only
    the schemas that the first reading cannot decide. Raises ``GeneratorError`` with the pointer of a schema that
    cannot be represented.
    """
    try:
        return _build(view, tuple(roots), merge, twice)
    except RecursionError:
        message = "references lead too deep: each alias, allOf or oneOf goes on to the next"
        advice = "Shorten the chain, or put objects with properties in between."
        raise GeneratorError([Problem("#/components/schemas", message, advice)]) from None


def _build(view: Mapping[str, Any], roots: tuple[SchemaRoot, ...], merge: bool, twice: bool) -> Schemas:
    model_names = ModelNames(view, roots)
    others = other_names(model_names, roots) if merge else {}
    resolver = model_names.resolver
    pointers = sorted({*model_names.components, *(root.pointer for root in roots)})
    opc_schemas = OpcSchemas(model_names)
    named = model_names.models()
    doubtful = {name for name, resolved in named if _is_doubtful(opc_schemas, resolved)}
    asked = [name for name, _ in named if twice or name in doubtful]
    with SecondReading(opc_schemas, asked, pointers if twice else ()) as second:
        first = {name: _read(opc_schemas, resolved) for name, resolved in named if name not in doubtful}
        types = {pointer: opc_schemas.resolved_type(resolver.at(pointer)) for pointer in pointers}
        read = {name: first[name] if name in first else second.model(name) for name, _ in named}
        members = ModelProperties(
            model_names,
            {name: properties for name, (properties, _) in read.items()},
            {name: additional for name, (_, additional) in read.items()},
        )
        models = members.models(roots)
        nullable = {
            pointer: resolver.at(pointer).nullable and types[pointer] != AnyValue() for pointer in pointers
        }
        bodies = {
            root.pointer: model_names.name(resolved)
            for root in roots
            if root.spread
            and (resolved := resolver.at(root.pointer)).kind == "model"
            and not resolved.nullable
        }
        writer = RuleWriter(model_names, models)
        rules, model_rules = writer.of(roots, bodies)
        second.compare()
    _check_complete(model_names, models, types)
    return Schemas(
        types=types,
        nullable=nullable,
        rules=rules,
        model_rules=model_rules,
        models=models,
        bodies=bodies,
        body_rule=writer.body,
        other_names=others,
    )


def _check_complete(model_names: ModelNames, models: Mapping[str, Model], types: Mapping[str, Type]) -> None:
    """Check that every name has its model and every component its type."""
    lost = {name: pointer for pointer, name in model_names.names.items() if name not in models}
    lost |= {key: pointer for pointer, key in model_names.components.items() if pointer not in types}
    if lost:
        message = "{} was lost: it is used in a way that leaves out its own place"
        advice = "Refer to it where it stands in components/schemas, or write it out in an overlay."
        raise GeneratorError(Problem(pointer, message.format(name), advice) for name, pointer in lost.items())


def _is_doubtful(opc_schemas: OpcSchemas, model: ResolvedSchema) -> bool:
    """Whether a property has several declarations, so that the library's merge decides its type."""
    properties = opc_schemas.model_names.properties(model)
    return any(len(held) > 1 and len(opc_schemas.distinct(held)) > 1 for held in properties.values())


def _read(opc_schemas: OpcSchemas, model: ResolvedSchema) -> ModelTypes:
    """Return the types of a model whose properties have one declaration, or several equal ones."""
    model_names = opc_schemas.model_names
    types = {
        wire: opc_schemas.resolved_type(opc_schemas.distinct(held)[0])
        for wire, held in model_names.properties(model).items()
    }
    limit = model_names.additional(model)
    if isinstance(limit, str):
        return types, opc_schemas.resolved_type(model_names.resolver.at(limit))
    return types, AnyValue() if limit else None
