"""Types as sets: what a schema allows, and what an annotation says, in the same words."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import IO, Any, Literal, NotRequired, Required, Union, get_args, get_origin

from oas_runtime.model.model import Model

from .schema import Schema

Value = tuple[str, Any]
"""A JSON scalar with its type, so that 1, 1.0 and True stay apart."""

_SCALARS: Mapping[Any, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
    datetime: "datetime",
    date: "date",
    bytes: "bytes",
    Any: "any",
}


@dataclass(frozen=True)
class Shape:
    """What may stand somewhere: names of scalars, single values, items, entries, objects."""

    scalars: frozenset[str] = frozenset()
    values: frozenset[Value] = frozenset()
    items: Shape | None = None
    entries: Shape | None = None
    schemas: tuple[Schema, ...] = ()
    """Of a schema: the object schemas with declared properties."""
    models: tuple[type, ...] = ()
    """Of an annotation: the model classes."""
    dicts: tuple[type, ...] = ()
    """Of an annotation: the TypedDicts."""
    optional: bool = field(default=False, compare=False)
    """Of an annotation: ``UNSET`` is allowed."""

    def __or__(self, other: Shape) -> Shape:
        return Shape(
            self.scalars | other.scalars,
            self.values | other.values,
            _either(self.items, other.items),
            _either(self.entries, other.entries),
            self.schemas + other.schemas,
            self.models + other.models,
            self.dicts + other.dicts,
            self.optional or other.optional,
        )


def _either(one: Shape | None, other: Shape | None) -> Shape | None:
    return one | other if one is not None and other is not None else one or other


def of_schema(schema: Schema, *, opened: bool, nullable: bool = False) -> Shape:
    """What a schema allows. ``opened`` adds to an enum the type of its values, as in responses."""
    null = frozenset({"null"}) if nullable or schema.nullable else frozenset[str]()
    if schema.values is not None:
        exact = [value for value in schema.values if value is not None and not isinstance(value, float)]
        names = {_SCALARS[type(value)] for value in schema.values if opened or isinstance(value, float)}
        null |= {"null"} if None in schema.values else frozenset()
        return Shape(frozenset(names) | null, frozenset((type(v).__name__, v) for v in exact))
    if schema.alternatives:
        joined = Shape(null)
        for alternative in schema.alternatives:
            joined |= of_schema(alternative, opened=opened)
        if opened and len(joined.schemas) > 1:
            joined |= Shape(entries=Shape(frozenset({"any"})))
        return joined
    if len(schema.types - {"null"}) > 1:
        joined = Shape(null)
        for name in sorted(schema.types - {"null"}):
            joined |= of_schema(Schema(schema.root, {**schema.data, "type": name}), opened=opened)
        return joined
    return _of_type(schema, opened) | Shape(null)


def _of_type(schema: Schema, opened: bool) -> Shape:
    kind = schema.type
    if kind == "object":
        if schema.properties:
            return Shape(schemas=(schema,))
        inner = schema.additional
        return Shape(entries=of_schema(inner if inner is not None else schema.sub({}), opened=opened))
    if kind == "array":
        return Shape(items=of_schema(schema.items, opened=opened))
    if kind == "string":
        special = {"date-time": {"datetime", "string"}, "date": {"date", "string"}, "binary": {"bytes"}}
        return Shape(frozenset(special.get(schema.get("format"), {"string"})))
    return Shape(frozenset({kind or "any"}))


def of_annotation(annotation: Any) -> Shape:
    """What an annotation allows; raises ``TypeError`` for one that no schema can give."""
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        joined = Shape()
        for part in get_args(annotation):
            joined |= of_annotation(part)
        return joined
    if origin in (Required, NotRequired):
        return of_annotation(get_args(annotation)[0])
    if origin is Literal:
        return Shape(values=frozenset((type(value).__name__, value) for value in get_args(annotation)))
    if origin in (list, Sequence):
        return Shape(items=of_annotation(get_args(annotation)[0]))
    if origin in (dict, Mapping):
        return Shape(entries=of_annotation(get_args(annotation)[1]))
    if origin is IO:
        return Shape(frozenset({"bytes"}))
    if annotation in _SCALARS:
        return Shape(frozenset({_SCALARS[annotation]}))
    if typing.is_typeddict(annotation):
        return Shape(dicts=(annotation,))
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return Shape(models=(annotation,))
    if getattr(annotation, "__name__", "") == "Unset":
        return Shape(optional=True)
    raise TypeError(f"unexpected annotation {annotation!r}")
