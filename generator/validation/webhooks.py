"""Checks of webhooks: valid path items, each with exactly one event."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child, lookup
from ..common.json_values import Json, is_object
from ..extensions.webhooks import SECTIONS, SETTING, Carried, carried, items_of
from ..openapi.grammar import METHODS, resolve
from ..python_source.identifiers import python_name
from . import metaschema

_FORM = "Write an object of name to path item, as OpenAPI 3.1 has it."


def shapes(data: dict[str, Any]) -> Iterator[Problem]:
    """Yield problems of ``x-webhooks`` entries that are not path items; to be checked before any reading."""
    if "x-webhooks" not in data:
        return
    place, items = "#/x-webhooks", data["x-webhooks"]
    if not is_object(items):
        yield Problem(place, "must be an object of webhooks", _FORM)
        return
    for name, item in items.items():
        pointer = child(place, name)
        if not is_object(item):
            yield Problem(pointer, "is not a path item", _FORM)
            continue
        # OpenAPI's own schema decides, in a document with the item as a path.
        info = {"title": "webhooks", "version": "1"}
        alone: dict[str, Any] = {"openapi": data["openapi"], "info": info, "paths": {"/x": item}}
        try:
            metaschema.check(alone)
        except GeneratorError as error:
            for problem in error.problems:
                at = problem.pointer.removeprefix(child("#/paths", "/x"))
                yield Problem(f"{pointer}{at}", problem.message, problem.advice)


def webhooks(data: Json) -> Iterator[Problem]:
    """Yield problems of webhooks: colliding names, no request, or an unreadable event."""
    names: dict[str, str] = {}
    for section in SECTIONS:
        items: Any = data.get(section)
        for name in sorted(items) if is_object(items) else ():
            pointer = child("#", section, name)
            try:
                module = python_name(name)
            except ValueError as error:
                yield Problem(pointer, f"the webhook {error}", "Give it a name such as sms_inbound.")
                continue
            other = names.setdefault(module.rstrip("_"), name)
            if other != name or (section == "x-webhooks" and name in _standard(data)):
                message = f"the webhook {name!r} has the same Python name as {other!r}"
                yield Problem(pointer, message, "Give one of them another name.")
    for name, pointer, item in items_of(data):
        yield from _webhook(data, name, pointer, item)


def _standard(data: Json) -> set[str]:
    """Return the names under ``webhooks``."""
    items: Any = data.get("webhooks")
    return set(items) if is_object(items) else set()


def _webhook(data: Json, name: str, pointer: str, item: Json) -> Iterator[Problem]:
    if not any(method in item for method in METHODS):
        yield Problem(pointer, f"nothing sends the webhook {name!r}: it has no method", "Add get or post.")
    if not isinstance(item.get(SETTING, ""), str):
        yield Problem(child(pointer, SETTING), "is not text", "Write a sentence that names the setting.")
    first: tuple[str, str] | None = None
    for way in carried(data, pointer, item):
        if way.transport is None:
            yield _unreadable(way)
            continue
        if way.schema_pointer is None:
            continue
        place, _ = resolve(data, way.schema_pointer, lookup(data, way.schema_pointer))
        if first is None:
            first = place, way.pointer
        elif first[0] != place:
            message = f"its schema is not that of {first[1]}: the webhook {name!r} would have two events"
            yield Problem(
                way.pointer, message, "Refer to the same schema in all of them, for example a oneOf."
            )


def _unreadable(way: Carried) -> Problem:
    if "/parameters/" in way.pointer:
        message = "a webhook's query is read as a whole, and this parameter is only one of its fields"
        advice = "Write one parameter with an object of all fields as its schema, style form, explode true."
        return Problem(way.pointer, message, advice)
    return Problem(way.pointer, "an event with this media type is not supported", "Use JSON or a form.")
