"""What error answers say, found by the shape of their body: media types and statuses vary, shapes do not.

Four shapes are known: problem details (RFC 9457), with ``code`` or without; ``error-code`` and
``error-code-label``; ``status`` with an error text; ``error_title``. Whatever is none of them gives None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeGuard, cast

_CODES = ("error-code", "error_code", "code")
_LABELS = ("error-code-label", "error-text", "error_text", "error_title", "description", "message")
_NAMES = ("name", "parameter", "field")
_REASONS = ("reason", "message", "description")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class InvalidParameter:
    """A part of the request that the server finds wrong: its ``name``, and the ``reason``."""

    name: str | None = None
    reason: str | None = None

    def __str__(self) -> str:
        return ": ".join(part for part in (self.name, self.reason) if part)


def error_code(data: Any) -> str | None:
    """The code of an error body, as text."""
    return _first(data, _CODES)


def error_label(data: Any) -> str | None:
    """What an error body says in words, beside the members of problem details."""
    return _first(data, _LABELS)


def problem_slug(data: Any) -> str | None:
    """What follows ``#`` in the ``type`` of a problem: the part that is the same on every host."""
    kind = _first(data, ("type",))
    return kind.rpartition("#")[2] or None if kind is not None and "#" in kind else None


def invalid_parameters(data: Any) -> tuple[InvalidParameter, ...]:
    """The parts of the request that the server finds wrong: from a list, or from one object."""
    listed: Any = cast("dict[str, Any]", data).get("invalid_parameters") if isinstance(data, dict) else None
    if isinstance(listed, dict):
        listed = [listed]
    return tuple(_parameter(each) for each in listed) if is_list(listed) else ()


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a value is a list, of whatever."""
    return isinstance(value, list)


def _parameter(each: Any) -> InvalidParameter:
    if isinstance(each, str):
        return InvalidParameter(each)
    return InvalidParameter(_first(each, _NAMES), _first(each, _REASONS))


def _first(data: Any, names: tuple[str, ...]) -> str | None:
    if not isinstance(data, dict):
        return None
    members = cast("dict[str, Any]", data)
    for name in names:
        found = members.get(name)
        if isinstance(found, str) and found:
            return str(found)
        if type(found) is int:
            return str(found)
    return None


def one_line(text: str) -> str:
    """A server's words as a part of a message: on one line, without control characters, and not long."""
    said = " ".join("".join(c if c.isprintable() else " " for c in text).split()).rstrip(".")
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}..."
