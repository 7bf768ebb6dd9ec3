"""The base of all code tables: codes are enum members that are also numbers or strings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY
from enum import Enum, IntEnum, StrEnum
from typing import Any, Self, TypeVar, cast

from ..common.record import record


class Retry(Enum):
    """Whether sending the same request again can help."""

    SOON = "soon"
    """Refused temporarily: retry after a short wait."""
    LATER = "later"
    """Refused temporarily, for more than a few seconds."""
    AFTER_FIX = "after_fix"
    """Retry after a correction: of the balance, a value or a setting."""
    AMBIGUOUS = "ambiguous"
    """Unknown: the request may have been carried out."""
    NEVER = "never"
    """A retry would be refused again."""


@record
class Meaning:
    """The properties of a code beside its value: the attributes of ``IntCode``."""

    text: str = ""
    _: KW_ONLY
    retry: Retry | None = None
    advice: str = ""
    final: bool | None = None
    http_status: int | None = None
    aliases: tuple[str, ...] = ()


_UNKNOWN = Meaning()


class IntCode(IntEnum):
    """A code that is a number. ``Table(9)`` and ``Table("9")`` are the same member.

    Attributes:
        meaning: What it says, in words; may be empty.
        retry: Whether sending the same request again can help; None where that is not a question.
        advice: What to do about it; may be empty.
        final: Whether nothing comes after it; None where that is not a question.
        http_status: The HTTP status that says the same; None where there is none.
        aliases: Other spellings of it.
    """

    meaning: str
    retry: Retry | None
    advice: str
    final: bool | None
    http_status: int | None
    aliases: tuple[str, ...]

    def __new__(cls, value: int, meaning: Meaning = _UNKNOWN) -> Self:
        member = int.__new__(cls, value)
        member._value_ = value
        _describe(member, meaning)
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, str) and value.isascii() and value.isdigit():
            return cls._value2member_map_.get(int(value))  # type: ignore[return-value]
        return None


class StrCode(StrEnum):
    """A code that is a text; the attributes are those of ``IntCode``."""

    meaning: str
    retry: Retry | None
    advice: str
    final: bool | None
    http_status: int | None
    aliases: tuple[str, ...]

    def __new__(cls, value: str, meaning: Meaning = _UNKNOWN) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        _describe(member, meaning)
        return member

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        return next((member for member in cls if value in member.aliases), None)


def _describe(member: Any, meaning: Meaning) -> None:
    member.meaning = meaning.text
    member.retry = meaning.retry
    member.advice = meaning.advice
    member.final = meaning.final
    member.http_status = meaning.http_status
    member.aliases = meaning.aliases


Code = TypeVar("Code", IntCode, StrCode)


def lookup(table: type[Code], value: object) -> Code | None:
    """The member of ``table`` for a code as the API sends it, or None for one that the table lacks.

    Numbers may come as text; of a URL that names a code only what follows ``#`` is compared.
    """
    if isinstance(value, str):
        value = value.rpartition("#")[2].strip()
    elif isinstance(value, bool) or not isinstance(value, int):
        return None
    try:
        return cast("Code", cast("Any", table)(value))
    except ValueError:
        return None


CodeTable = type[IntCode] | type[StrCode]
CodeTables = Mapping[str, Callable[[], tuple[CodeTable, ...]]]
"""Attribute -> the tables of its codes, in search order; loaded at first use."""


def code_of(model: object, attribute: str) -> IntCode | StrCode | None:
    """Return the code in an attribute (``x-codes``): a member of the first table that has it."""
    tables: CodeTables = getattr(type(model), "_CODES", {})
    if attribute not in tables:
        return None
    value: object = getattr(model, attribute)
    for table in tables[attribute]():
        code: IntCode | StrCode | None = lookup(cast("Any", table), value)
        if code is not None:
            return code
    return None
