"""The values of a JSON document, typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

Json = Mapping[str, Any]
"""An object of a document, which is not changed."""


def is_object(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value of a document is an object."""
    return isinstance(value, (dict, Mapping))  # a plain dict is told at once


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value of a document is a list."""
    return isinstance(value, list)


def object_of(value: Any) -> Json:
    """``value`` if it is an object, else an empty one."""
    return value if is_object(value) else {}


def list_of(value: Any) -> list[Any]:
    """``value`` if it is a list, else an empty one."""
    return value if is_list(value) else []


def as_list(value: Any) -> list[Any]:
    """``value``, which is a list."""
    items: list[Any] = value
    return items


def as_object(value: Any) -> dict[str, Any]:
    """``value``, which is an object."""
    members: dict[str, Any] = value
    return members
