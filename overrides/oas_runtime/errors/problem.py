"""The details in the body of an error response: problem details (RFC 9457), or fields of the API."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Any, cast

from ..common.json_pointer import is_list
from ..common.record import record

_NAMES = ("name", "parameter", "field")
_REASONS = ("reason", "message", "description")
_LONGEST = 300
_MARKUP = re.compile(
    r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|</?[a-z!?][^<>]*>|<[a-z][^<>]*=[^<>]*\Z",
    re.DOTALL | re.IGNORECASE,
)


@record
class Problem:
    """Problem details (RFC 9457) of an error response.

    ``type`` is a URI that names the kind of problem, ``title`` and ``detail`` describe it,
    ``instance`` names this occurrence; ``extensions`` holds every other member.
    """

    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])


@record
class InvalidParameter:
    """A part of the request that the server considers invalid: its ``name`` and the ``reason``."""

    name: str | None = None
    reason: str | None = None

    def __str__(self) -> str:
        return ": ".join(part for part in (self.name, self.reason) if part)


@record
class ErrorFields:
    """The fields of an error body, beside those of problem details, in the order in which they are looked at.

    Attributes:
        codes: Fields that contain a code.
        labels: Fields that contain a text for people.
    """

    codes: tuple[str, ...] = ("code", "error_code")
    labels: tuple[str, ...] = ("description", "message")

    def code(self, data: Any) -> str | None:
        """Return the code of an error body as text."""
        return _first(data, self.codes)

    def label(self, data: Any) -> str | None:
        """Return the text of an error body, beside the members of problem details."""
        return _first(data, self.labels)


def problem_slug(data: Any) -> str | None:
    """The part of the ``type`` of a problem after ``#``, which is the same on every host."""
    kind = _first(data, ("type",))
    return kind.rpartition("#")[2] or None if kind is not None and "#" in kind else None


def invalid_parameters(data: Any) -> tuple[InvalidParameter, ...]:
    """Return the invalid parts of the request according to the server: from a list or one object."""
    listed: Any = cast("dict[str, Any]", data).get("invalid_parameters") if isinstance(data, dict) else None
    if isinstance(listed, dict):
        listed = [listed]
    return tuple(_parameter(item) for item in listed) if is_list(listed) else ()


def _parameter(item: Any) -> InvalidParameter:
    if isinstance(item, str):
        return InvalidParameter(item)
    return InvalidParameter(_first(item, _NAMES), _first(item, _REASONS))


def _first(data: Any, names: tuple[str, ...]) -> str | None:
    if not isinstance(data, dict):
        return None
    members = cast("dict[str, Any]", data)
    for name in names:
        value = members.get(name)
        if isinstance(value, str) and value:
            return str(value)
        if type(value) is int:
            return str(value)
    return None


def one_line(text: str) -> str:
    """Convert a text of a server for a message: short, on one line, without markup and control characters."""
    words = _MARKUP.sub(" ", text[: 20 * _LONGEST])
    line = " ".join("".join(c if c.isprintable() else " " for c in words).split()).rstrip(".")
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}..."
