"""Plain data under strict types: what ``isinstance`` leaves half known, these give a full type."""

from __future__ import annotations

from typing import Any


def as_list(value: Any) -> list[Any]:
    """``value``, which is a list."""
    items: list[Any] = value
    return items


def as_object(value: Any) -> dict[str, Any]:
    """``value``, which is an object."""
    found: dict[str, Any] = value
    return found
