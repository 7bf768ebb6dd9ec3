"""Merges all constraints at a position into one schema: its keywords, its reference, ``allOf``, a union."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..common.errors import refuse
from .resolved import ResolvedSchema


def combined(
    pointer: str, schema: Mapping[str, Any], parts: list[tuple[ResolvedSchema, bool]], *, nullable: bool
) -> ResolvedSchema:
    """One resolved schema with all constraints at ``pointer``.

    ``nullable`` overrides the parts, as in OpenAPI 3.0; else null is allowed where all parts allow it.
    """
    named = (name for part, _ in parts for name in part.required)
    required = tuple(dict.fromkeys((*names(schema), *named)))
    solid = [(part, by_reference) for part, by_reference in parts if part.kind != "any"]
    if len(solid) > 1:
        # `type: object` beside a union or a model adds nothing, nor does a type beside its enum.
        solid = [pair for pair in solid if not _redundant(pair[0], solid)] or solid[:1]
    loose = [part.nullable or part.kind == "any" for part, _ in parts]
    nullable = nullable or (bool(loose) and all(loose))
    if not solid:
        return _any(pointer, schema, required, [part for part, _ in parts])
    resolved_schemas = [resolved for resolved, _ in solid]
    models = [pair for pair in solid if pair[0].kind == "model"]
    if models and all(resolved.kind in {"model", "map"} for resolved in resolved_schemas):
        return _model(pointer, schema, models, resolved_schemas, required, nullable)
    return replace(_same(pointer, resolved_schemas, required), nullable=nullable)


def _model(
    pointer: str,
    schema: Mapping[str, Any],
    models: list[tuple[ResolvedSchema, bool]],
    resolved_schemas: list[ResolvedSchema],
    required: tuple[str, ...],
    nullable: bool,
) -> ResolvedSchema:
    first, by_reference = models[0]
    closing = "unevaluatedProperties" in schema or len(resolved_schemas) > 1
    if len(models) == 1 and by_reference and set(required) <= set(first.required) and not closing:
        return replace(first, nullable=nullable)
    bases: dict[str, ResolvedSchema] = {}
    inlines: dict[str, None] = {}
    for resolved, by_ref in models:
        if by_ref:
            bases[resolved.pointer] = resolved
        else:
            bases.update((base.pointer, base) for base in resolved.bases)
            inlines.update(dict.fromkeys(resolved.inlines))
    inlines.update((resolved.pointer, None) for resolved in resolved_schemas if resolved.kind == "map")
    return ResolvedSchema(
        pointer=pointer,
        kind="model",
        schema=schema,
        nullable=nullable,
        bases=tuple(bases.values()),
        inlines=tuple(inlines),
        required=required,
    )


def names(schema: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(schema.get("required", ())))


def _any(
    pointer: str, schema: Mapping[str, Any], required: tuple[str, ...], parts: list[ResolvedSchema]
) -> ResolvedSchema:
    """Return a schema that allows any value, with the alternatives and required names of its parts."""
    return ResolvedSchema(
        pointer=pointer,
        kind="any",
        schema=schema,
        required=required,
        members=tuple(member for part in parts for member in part.members),
        places=tuple(place for part in parts for place in part.places),
    )


def _same(pointer: str, parts: list[ResolvedSchema], required: tuple[str, ...]) -> ResolvedSchema:
    """Return the common schema of all parts. Raises ``GeneratorError`` if they differ."""
    if len(parts) == 1:
        (only,) = parts
        stands = pointer if only.kind == "map" and required else only.pointer
        return replace(only, required=required, pointer=stands)
    if len({(part.kind, part.type, part.values, part.inside) for part in parts}) == 1:
        return parts[-1]
    if any(all(name in _json_types(part) for part in parts) for name in sorted(_JSON_TYPES)):
        return _any(pointer, parts[0].schema, required, [])
    kinds = " and ".join(f"{part.type or part.kind} ({part.pointer})" for part in parts)
    refuse(
        pointer,
        f"cannot be all of these at once: {kinds}",
        "Write it as one schema; put the common part of a oneOf into an allOf of each member.",
    )


_JSON_TYPES = frozenset({"string", "number", "boolean", "object", "array"})


def _json_types(resolved: ResolvedSchema) -> frozenset[str]:
    """Return the JSON types of the values that a schema allows, except null."""
    if resolved.kind == "scalar":
        return frozenset({"number" if resolved.type == "integer" else resolved.type})
    if resolved.kind == "enum":
        return frozenset(
            "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"
            for value in resolved.values
        )
    if resolved.kind == "union":
        return frozenset[str]().union(*map(_json_types, resolved.members))
    if resolved.kind == "any":
        return _JSON_TYPES
    return frozenset({"array" if resolved.kind == "array" else "object"})


def _redundant(resolved: ResolvedSchema, solid: list[tuple[ResolvedSchema, bool]]) -> bool:
    others = [other for other, _ in solid if other is not resolved]
    if _plain_map(resolved):
        return any(other.kind in {"union", "model", "map"} and not _plain_map(other) for other in others)
    if resolved.kind == "scalar" and not resolved.format:
        alike = [other for other in others if other.type in {"", resolved.type}]
        return any(other.kind in {"enum", "union"} or other.format for other in alike)
    if resolved.kind == "array" and resolved.inside is None:
        return any(other.kind == "array" and other.inside is not None for other in others)
    return False


def _plain_map(resolved: ResolvedSchema) -> bool:
    open_ended = resolved.schema.get("additionalProperties", True) is True
    return resolved.kind == "map" and resolved.inside is None and open_ended
