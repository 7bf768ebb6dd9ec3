"""Runs all checks of a document; each problem has a pointer and a remedy.

The effective document is untrusted input. Later modules rely on these checks: every reference is local and has a
target of the right kind, every name gives an identifier, every path fits its parameters, every server URL is valid.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child, last, parts
from ..common.json_values import Json, is_object
from ..extensions.extension import Document
from ..extensions.python_names import MAX_NAME, python_name_of
from ..extensions.registry import EXTENSIONS
from ..normal_form.ignored import ignore_foreign_webhooks
from ..normal_form.notes import Notes
from ..normal_form.run import finite, normal_form
from ..openapi.grammar import Place, walk
from ..python_source.identifiers import class_name, python_name
from . import metaschema, references
from . import operations as operation_validation
from . import servers as server_validation
from . import webhooks as webhook_validation

_CONTROL = re.compile(r"[\x00-\x1f\x7f\x80-\x9f\u2028\u2029\ud800-\udfff]")
_NUL_OR_SURROGATE = re.compile(r"[\x00\ud800-\udfff]")


def check(document: dict[str, Any], notes: Notes | None = None) -> dict[str, Any]:
    """Return the normal form of a document. ``notes`` receives the ignored or reinterpreted parts.

    Raises ``GeneratorError`` with all problems of a kind if it is not an OpenAPI document, or if a part cannot be
    generated correctly.
    """
    notes = notes or Notes()
    metaschema.version_of(document)
    _stop(_texts(document))
    metaschema.check(document)
    document = ignore_foreign_webhooks(document, notes)
    _stop(webhook_validation.shapes(document))
    _stop(references.references(document))
    document, edges = finite(document, notes)
    _stop(references.recursion(edges))
    normal = normal_form(document, notes)
    _check_normal(normal)
    return normal


def _check_normal(data: dict[str, Any]) -> None:
    places = list(walk(data))
    _stop(_names(places))
    extended = Document(data, places)
    for extension in EXTENSIONS:
        _stop(extension.problems(extended))
    _stop(operation_validation.paths(data))
    _stop(operation_validation.operations(data))
    _stop(webhook_validation.webhooks(data))
    _stop(server_validation.servers(places))
    _stop(server_validation.security(data))


def _stop(problems: Iterable[Problem]) -> None:
    listed = list(problems)
    if listed:
        raise GeneratorError(listed)


def _texts(data: Json) -> Iterator[Problem]:
    for pointer, value in parts(data):
        for key, below in value.items() if is_object(value) else enumerate(value):
            if isinstance(key, str) and _CONTROL.search(key):
                yield Problem(pointer, f"the name {key!r} contains a control character", "Rename it.")
            elif isinstance(below, str) and _NUL_OR_SURROGATE.search(below):
                message = "the text contains a NUL or a lone surrogate"
                yield Problem(child(pointer, key), message, "Remove the character.")


def _names(places: list[Place]) -> Iterator[Problem]:
    """Yield problems of names that cannot give an identifier, unless the object has a Python name."""
    for place in places:
        if python_name_of(place.value) is None:
            for at, label, name in _named(place):
                yield from _name(at, label, name)
        if place.kind == "operation":
            for index, tag in enumerate(place.value.get("tags", ())):
                yield from _name(child(place.pointer, "tags", index), "tag", tag)


def _named(place: Place) -> Iterator[tuple[str, str, str]]:
    """Yield the names of an object: position, kind of name, and name."""
    pointer, kind, value = place
    if kind == "schema":
        owner = pointer.rpartition("/")[0]
        if owner == "#/components/schemas" or owner.endswith("/properties"):
            label = "schema" if owner == "#/components/schemas" else "property"
            yield pointer, label, last(pointer)
    elif kind in ("parameter", "tag") and isinstance(value.get("name"), str):
        yield child(pointer, "name"), kind, value["name"]
    elif kind == "operation" and "operationId" in value:
        yield child(pointer, "operationId"), "operationId", value["operationId"]


def _name(pointer: str, label: str, name: str) -> Iterator[Problem]:
    if len(name.encode()) > MAX_NAME:
        message = f"the name of the {label} has {len(name)} characters"
        yield Problem(pointer, message, f"At most {MAX_NAME} bytes in UTF-8 are allowed.")
        return
    try:
        (class_name if label == "schema" else python_name)(name)
    except ValueError as error:
        yield Problem(pointer, f"the {label} {error}", "Give it a name with x-python-name in an overlay.")
