"""Rules for text and for values that are written as text: phone numbers, dates, files."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from .rule import Failure, Rule, counted, listed, shown, wrong_type

_DATE = r"(?a)\d{4}-\d\d-\d\d\Z"
_DATE_TIME = r"(?ai)(\d{4}-\d\d-\d\dT\d\d:\d\d:)([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)\Z"


class String(Rule):
    """Text, with the limits the schema sets; ``pattern`` is in Python's ``re`` syntax."""

    __slots__ = ("_allowed", "_free", "_pattern", "_search", "enum", "max_length", "min_length")

    def __init__(
        self,
        *,
        enum: tuple[str, ...] = (),
        min_length: int = 0,
        max_length: int | None = None,
        pattern: str | None = None,
        pointer: str = "",
    ) -> None:
        self.pointer: str = pointer
        self.enum: tuple[str, ...] = enum
        self.min_length: int = min_length
        self.max_length: int | None = max_length
        self._allowed = frozenset(enum)
        self._pattern = pattern
        self._search: Callable[[str], object] | None = None
        self._free = not enum and not min_length and max_length is None and pattern is None

    def test(self, value: Any) -> Failure | None:
        if not isinstance(value, str):
            return wrong_type("a string", value)
        if not value.isascii() and not encodable(value):
            return Failure(
                "type", "must be text that can be encoded in UTF-8: it contains a lone surrogate", ""
            )
        return None if self._free else self._limits(value)

    def _limits(self, value: str) -> Failure | None:
        if self._allowed and value not in self._allowed:
            return Failure("enum", f"must be one of {listed(self.enum)}", value)
        if len(value) < self.min_length:
            return Failure("minLength", f"must have at least {counted(self.min_length, 'character')}", value)
        if self.max_length is not None and len(value) > self.max_length:
            return Failure("maxLength", f"must have at most {counted(self.max_length, 'character')}", value)
        if self._pattern is not None:
            if self._search is None:
                self._search = re.compile(self._pattern, re.ASCII).search
            if self._search(value) is None:
                bare = value.removeprefix("+")
                if bare != value and self._search(bare) is not None:
                    return Failure("pattern", "must be written without the leading +", value)
                return Failure("pattern", f"must match the pattern {self._pattern}", value)
        return None


class PhoneNumber(String):
    """A phone number, which may be written with a leading ``+``, spaces and dashes (see ``digits_of``)."""

    __slots__ = ()

    def _limits(self, value: str) -> Failure | None:
        failure = super()._limits(value)
        if failure is None or failure.rule != "pattern":
            return failure
        return Failure(
            "pattern",
            "must be a phone number: digits only, in international form, such as 447700900000",
            value,
        )


_PHONE_NUMBER = re.compile(r"\+?[1-9](?:[ \-]?[0-9]){6,14}\Z", re.ASCII)


def digits_of(text: str) -> str:
    """Return the digits of a phone number in international form; another text is returned unchanged."""
    written = text.strip()
    return written.translate(_WRITTEN) if _PHONE_NUMBER.match(written) else text


_WRITTEN = str.maketrans("", "", "+ -")


def encodable(value: str) -> bool:
    """Whether UTF-8 can encode a text: it must not contain a lone surrogate."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


class Date(Rule):
    """A day: ``datetime.date``, or text such as ``2024-12-31`` (RFC 3339 full-date)."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, date) and not isinstance(value, datetime):
            return None
        if isinstance(value, str) and re.match(_DATE, value) and _parses(value):
            return None
        return Failure("format", "must be a date such as 2024-12-31", shown(value))


class DateTime(Rule):
    """A moment: an aware ``datetime``, or RFC 3339 text such as ``2024-12-31T23:59:59Z``."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, datetime):
            if value.utcoffset() is not None:
                return None
            return Failure("format", "must have a time zone: the datetime is naive", value)
        if isinstance(value, str):
            match = re.match(_DATE_TIME, value)
            if match and _parses(f"{match[1]}{'59' if match[2] == '60' else match[2]}"):
                return None
        wanted = "must be a time with its UTC offset, such as 2024-12-31T23:59:59Z"
        return Failure("format", wanted, shown(value))


def _parses(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


class Bytes(Rule):
    """Binary content: ``bytes`` and their like, or an open binary file."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if isinstance(value, (bytes, bytearray, memoryview)) or hasattr(value, "read"):
            return None
        return wrong_type("bytes or an open binary file", value)


FREE_STRING = String()
