"""``x-python-name`` and ``x-python-default``: a Python name, and the default of an argument."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Mapping
from typing import Any

from ..openapi.grammar import operations_of, tag_of, tags_of
from ..python_source.identifiers import (
    derived_id,
    digest,
    distinct_names,
    method_names,
    module_name,
    python_name,
)
from ..python_source.literals import literal
from .extension import Extension, Owner, Rating

MAX_NAME = 150
"""UTF-8 bytes of a name: a file name may have 255, and names of nested objects are concatenated."""
ABSENT = object()
RESERVED_TAGS = frozenset(
    {
        "call",
        "iterate",
        "raw",
        "request",
        "download",
        "close",
        "aclose",
        "with_options",
        "with_raw_response",
        "options",
        "self",
        "cls",
    }
)
"""Attributes of every client."""
_NAME = "x-python-name"
_DEFAULT = "x-python-default"
NAME_FORM = {
    "type": "string",
    "pattern": "^[A-Za-z][A-Za-z0-9_]*$",
    "maxLength": MAX_NAME,
    "not": {"enum": keyword.kwlist},
    "title": f"an ASCII identifier of at most {MAX_NAME} characters, no keyword, without '_' at its start",
}
"""The schema of a Python name in the document."""


def python_name_of(value: Mapping[str, Any]) -> str | None:
    """Return the Python name that an object of the document specifies; None without one."""
    name: Any = value.get(_NAME)
    return None if name is None else str(name)


def operation_ids_of(data: Mapping[str, Any]) -> dict[str, str]:
    """Return the id of each operation by its pointer: its operationId, or one from method and path.

    An operationId is not used if two operations share it, or if its module would be that of another operation.
    """
    derived = {pointer: derived_id(method, path) for path, method, pointer, _, _ in operations_of(data)}
    ids = {
        pointer: operation.get("operationId") or derived[pointer]
        for _, _, pointer, operation, _ in operations_of(data)
    }
    counts = Counter(_module(identifier) for identifier in ids.values())
    ids |= {
        pointer: derived[pointer] for pointer, identifier in ids.items() if counts[_module(identifier)] > 1
    }
    counts = Counter(_module(identifier) for identifier in ids.values())
    return {
        pointer: f"{identifier}_{digest(pointer)}" if counts[_module(identifier)] > 1 else identifier
        for pointer, identifier in ids.items()
    }


def tag_names_of(data: Mapping[str, Any]) -> dict[str, str]:
    """Return the Python name of each tag in the list of tags or in an operation."""
    declared = tags_of(data)
    used = {tag_of(operation) for _, _, _, operation, _ in operations_of(data)}
    explicit = {name: python for name, tag in declared.items() if (python := python_name_of(tag)) is not None}
    others = sorted({*declared, *used} - explicit.keys())
    names = distinct_names(others, _tag_name, explicit.values())
    return {**names, **explicit}


def _tag_name(wire: str) -> str:
    name = python_name(wire)
    return f"{name}_" if name in RESERVED_TAGS else name


def _module(identifier: str) -> str:
    return module_name(identifier).casefold()


def method_names_of(data: Mapping[str, Any], identifiers: Mapping[str, str]) -> dict[str, str]:
    """The method of each operation, by the operation's pointer: decided for the operations of a tag together.

    ``identifiers`` are those that ``operation_ids_of`` gives.
    """
    by_tag: dict[str, dict[str, tuple[str, str | None]]] = {}
    paths: dict[str, str] = {}
    for path, _, pointer, operation, _ in operations_of(data):
        identifier = identifiers[pointer]
        paths[identifier] = path
        by_tag.setdefault(tag_of(operation), {})[pointer] = identifier, python_name_of(operation)
    names: dict[str, str] = {}
    for tag, operations in by_tag.items():
        methods = method_names(tag, dict(operations.values()), paths, by_tag)
        names |= {pointer: methods[identifier] for pointer, (identifier, _) in operations.items()}
    return names


def _read_default(owner: Owner) -> Any:
    return owner.value.get(_DEFAULT, ABSENT)


def _default_text(value: Any) -> str:
    return "" if value is ABSENT else f"The default is {literal(value)}."


_DEFAULT_FORM = {
    "type": ["string", "number", "boolean", "null"],
    "title": "a text, a number, true, false or null",
}
PYTHON_NAME = Extension[Any](
    name=_NAME,
    owners=dict.fromkeys(("operation", "parameter", "tag", "schema"), NAME_FORM),
    on="operation, parameter, property, schema, tag",
    meaning="the Python name, if the derived name is not good",
    advice="Give an ASCII identifier in an overlay.",
    rating=Rating("safe", "breaking"),
)
PYTHON_DEFAULT = Extension[Any](
    name=_DEFAULT,
    owners={"parameter": _DEFAULT_FORM, "schema": {}},
    on="parameter, property",
    meaning="the default of the argument",
    rating=Rating("safe", "risky"),
    advice="Give one of these.",
    read=_read_default,
    argument_text=_default_text,
)
