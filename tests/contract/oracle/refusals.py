"""What the document forbids: values just beyond it, made from a valid value and proven invalid."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .conventions import ARGUMENT_DEFAULTS, argument_name
from .corners import complete
from .document import Operation
from .schema import Schema
from .strategies import Arguments, narrowed, permitted, smallest

_OTHERS: tuple[Any, ...] = (None, True, 0, 1.5, "no such value", [], {}, ["x"], {"x": 1})
"""One value or more of each JSON type."""
_DEEPEST = 5


@dataclass(frozen=True)
class Forbidden:
    """A call that must be refused. ``unbound`` says that Python itself may do it (``TypeError``)."""

    label: str
    given: Arguments
    unbound: bool = False
    extra: tuple[tuple[str, Any], ...] = ()


def forbidden(operation: Operation, base: Arguments, known: Mapping[str, list[Any]]) -> Iterator[Forbidden]:
    """Calls that differ from the valid call ``base`` in one thing that the document forbids.

    ``known`` are values that the package under test names for its arguments, right or wrong.
    """
    for argument in operation.arguments:
        where, wire = argument.location, argument.wire
        if argument.required and (where, wire) not in ARGUMENT_DEFAULTS:
            missing = copy.deepcopy(base)
            missing.get(where, {}).pop(wire, None)
            yield Forbidden(f"{argument.place} is missing", missing, unbound=True)
        valid = argument.schema.allows
        given = base.get(where, {}).get(wire)
        wrong = list(_broken(argument.schema, given))
        wrong += [(value, "known to the package") for value in known.get(argument_name(wire), [])]
        if where == "path":
            wrong += [(value, "walks up the path") for value in ("", ".", "..")]
        for value, why in wrong:
            if not valid(value) or why == "walks up the path":
                changed = copy.deepcopy(base)
                changed.setdefault(where, {})[wire] = value
                yield Forbidden(f"{argument.place} = {value!r} ({why})"[:200], changed)
    yield from _apart(operation, base)
    yield Forbidden("an argument nobody knows", base, unbound=True, extra=(("no_such_argument", "x"),))
    if operation.credentials in ("form", "query"):
        yield Forbidden("a credential as argument", base, unbound=True, extra=(("api_key", "x"),))


def _broken(schema: Schema, value: Any, depth: int = 0) -> Iterator[tuple[Any, str]]:
    """Candidates: wrong types, values beyond each keyword, and the same inside a valid value."""
    for other in _OTHERS:
        yield other, "another type or value"
    yield from _beyond(schema)
    if depth > _DEEPEST:
        return
    if isinstance(value, dict) and schema.properties:
        yield from _broken_object(schema, value, depth)
    if isinstance(value, list) and schema.type == "array":
        for inner, why in _broken(schema.items, value[0] if value else None, depth + 1):
            yield [*value, inner], f"[{len(value)}]: {why}"
    if schema.type == "array" and not value:
        for inner, why in _broken(schema.items, None, depth + 1):
            yield [inner], f"[0]: {why}"
    if schema.properties and not isinstance(value, dict):
        yield from _broken_object(schema, {}, depth)
    for alternative in schema.alternatives:
        whole = value if alternative.allows(value) else complete(alternative)
        if isinstance(whole, dict | list):
            yield from _broken(alternative, whole, depth + 1)


def _broken_object(schema: Schema, value: dict[str, Any], depth: int) -> Iterator[tuple[Any, str]]:
    for wire in schema.required & value.keys():
        yield {key: member for key, member in value.items() if key != wire}, f"{wire} is missing"
    if schema.additional is None:
        yield {**value, "x-undeclared": 1}, "an undeclared property"
    for wire, inner in schema.properties.items():
        for changed, why in _broken(inner, value.get(wire), depth + 1):
            yield {**value, wire: changed}, f"{wire}: {why}"


def _apart(operation: Operation, base: Arguments) -> Iterator[Forbidden]:
    """Values that are valid each, but not together."""
    first = {location: schema.views[0] for location, schema in operation.together.items()}
    simple = {(argument.location, argument.wire): argument.schema for argument in operation.arguments}
    for location, schema in operation.together.items():
        for view in schema.views:
            drawn = smallest(narrowed(operation, {**first, location: view}))
            given = {**base, **{where: drawn.get(where, {}) for where in first}}
            sent = given[location]
            changes = [({key: member for key, member in sent.items() if key != wire}, wire) for wire in sent]
            changes += [
                ({**sent, wire: value}, wire)
                for (where, wire), schema in simple.items()
                if where == location
                for value in (schema.values or (complete(schema),))
            ]
            for changed, wire in changes:
                if not permitted(operation, {**given, location: changed}):
                    yield Forbidden(
                        f"{changed!r} (by {wire})"[:200], {**given, location: changed}, unbound=True
                    )


def _beyond(schema: Schema) -> Iterator[tuple[Any, str]]:
    for name, step in (("maximum", 1), ("minimum", -1), ("exclusiveMaximum", 0), ("exclusiveMinimum", 0)):
        limit = schema.keyword(name)
        if limit is not None and not isinstance(limit, bool):
            yield limit + step, name
    if (most := schema.keyword("maxLength")) is not None:
        yield "x" * (most + 1), "maxLength"
    if (least := schema.keyword("minLength")) is not None and least > 0:
        yield "x" * (least - 1), "minLength"
    if schema.keyword("pattern") is not None:
        yield "\u2603 no match", "pattern"
    if (step := schema.keyword("multipleOf")) is not None:
        yield step / 2 if step % 2 else step // 2, "multipleOf"
    if (most := schema.keyword("maxItems")) is not None:
        yield ["x"] * (most + 1), "maxItems"
    if (least := schema.keyword("minItems")) is not None and least > 0:
        yield [], "minItems"
    if schema.get("format") in ("date-time", "date"):
        yield "yesterday", "format"
        yield "2024-01-01T00:00:00", "format"
        yield "2024-13-01T00:00:00Z", "format"
    if schema.values is not None and all(isinstance(allowed, str) for allowed in schema.values):
        yield str(schema.values[0]) + "x", "enum"
        yield str(schema.values[0]).swapcase(), "enum"
