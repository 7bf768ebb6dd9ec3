"""Valid calls at the edges of the document: each enum value, each limit, null, each option by itself."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import partial
from typing import Any

from .document import Argument, Operation
from .schema import Schema
from .strategies import LARGEST, Arguments, encodable, fitted, narrowed, permitted, smallest, values


def corners(operation: Operation, base: Arguments) -> Iterator[Arguments]:
    """The valid call ``base`` with one argument after the other at each of its edges."""
    yield base
    for argument in operation.arguments:
        given = base.get(argument.location, {}).get(argument.wire)
        for value in _edges(argument.schema, given, text=argument.location != "body"):
            changed = copy.deepcopy(base)
            changed.setdefault(argument.location, {})[argument.wire] = value
            if permitted(operation, changed) and _fits(argument, value):
                yield encodable(operation, changed)
    for location, schema in operation.together.items():
        for view in schema.views if schema.cases else ():
            yield smallest(narrowed(operation, {**_first(operation), location: view}))


def _fits(argument: Argument, value: Any) -> bool:
    """Whether an object holds no properties that exclude each other."""
    return argument.location != "body" or not isinstance(value, dict) or argument.schema.allows(value)


def _first(operation: Operation) -> dict[str, Schema]:
    return {location: schema.views[0] for location, schema in operation.together.items()}


def complete(schema: Schema, *, response: bool = False, depth: int = 0) -> Any:
    """A simple value with every property there, and one item in every array."""
    key = ("complete", response, min(depth, 7))
    if key not in schema.memo:
        schema.memo[key] = _complete(schema, response, depth)
    return copy.deepcopy(schema.memo[key])


def _complete(schema: Schema, response: bool, depth: int) -> Any:
    if schema.values is not None:
        return schema.values[0]
    if schema.alternatives:
        return complete(schema.alternatives[0], response=response, depth=depth)
    if schema.properties:
        hidden, view = "writeOnly" if response else "readOnly", schema.views[0]
        whole = {
            wire: complete(schema_of, response=response, depth=depth + 1)
            for wire, schema_of in view.properties.items()
            if not schema_of.get(hidden) and (depth < 6 or wire in view.required)
        }
        return (
            fitted(view, partial(schema.allows, response=response), whole) if schema.interdependent else whole
        )
    if schema.type == "array":
        return [complete(schema.items, response=response, depth=depth + 1)] * (
            schema.keyword("minItems") or 1
        )
    return smallest(values(schema, response=response).filter(lambda value: value is not None))


def _edges(schema: Schema, given: Any, *, text: bool = False, depth: int = 0) -> Iterator[Any]:
    if schema.nullable and not text:
        yield None
    if schema.values is not None:
        yield from schema.values
        return
    if schema.alternatives:
        for alternative in schema.alternatives:
            yield from _edges(alternative, None, text=text, depth=depth + 1)
        return
    if schema.type in ("integer", "number"):
        for name, far in (("minimum", -LARGEST), ("maximum", LARGEST)):
            if all(schema.keyword(keyword) is None for keyword in (f"exclusive{name.title()}", "multipleOf")):
                limit = schema.keyword(name)
                yield far if limit is None else limit
    if schema.type == "string" and not schema.keyword("pattern"):
        for name in ("minLength", "maxLength"):
            if (limit := schema.keyword(name)) is not None and limit > 0:
                yield "x" * limit
    if schema.type == "boolean":
        yield from (True, False)
    if depth > 4:
        return
    if schema.type == "array":
        for value in _edges(schema.items, None, depth=depth + 1):
            yield [value] * (schema.keyword("minItems") or 1)
        if not text and not schema.keyword("minItems"):
            yield []
    elif schema.properties:
        whole = given if isinstance(given, dict) and given else complete(schema)
        yield whole
        for wire, inner in schema.properties.items():
            if not inner.get("readOnly"):
                for value in _edges(inner, whole.get(wire), depth=depth + 1):
                    yield {**whole, wire: value}
    elif given is None:
        yield smallest(values(schema) if not text else values(schema, text=None).filter(_writable))


def _writable(value: Any) -> bool:
    return value not in ("", ".", "..") and (not isinstance(value, str) or value.isprintable())
