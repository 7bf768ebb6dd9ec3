"""The values of a JSON document, typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

Json = Mapping[str, Any]
"""An immutable object of a document."""


def is_object(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value of a document is an object."""
    return isinstance(value, (dict, Mapping))  # the fast path for a plain dict


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value of a document is a list."""
    return isinstance(value, list)


def object_of(value: Any) -> Json:
    """Return ``value`` if it is an object, else an empty object."""
    return value if is_object(value) else {}


def list_of(value: Any) -> list[Any]:
    """Return ``value`` if it is a list, else an empty list."""
    return value if is_list(value) else []


def as_list(value: Any) -> list[Any]:
    """Cast ``value``, which must be a list."""
    items: list[Any] = value
    return items


def as_object(value: Any) -> dict[str, Any]:
    """Cast ``value``, which must be an object."""
    members: dict[str, Any] = value
    return members
