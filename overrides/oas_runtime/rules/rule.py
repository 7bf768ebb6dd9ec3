"""The base of all rules: testing a value, and reporting a failure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any, ClassVar, NoReturn, TypeGuard

from ..common.record import record
from ..model.privacy import masked


@record(kw_only=True)
class Violation:
    """The reason why a request was refused before it was sent.

    ``argument`` is the Python argument, ``path`` the location inside it (``to[0].type``), ``rule`` the
    OpenAPI keyword that failed (``required``, ``enum``, ``maximum``, ...), ``message`` a sentence that
    says what is allowed, ``value`` the offending value (a placeholder when the schema is secret),
    ``pointer`` the location of the rule in the document.
    """

    argument: str
    path: str
    rule: str
    message: str
    value: object
    pointer: str

    def sentence(self) -> str:
        """A broken rule: the place, the reason, and the value where one was given."""
        problem = f"{self.path or self.argument} {self.message}"
        if problem.endswith("?"):
            return problem
        absent = self.value is None and self.rule in ("required", "oneOf", "additionalProperties")
        return f"{problem}." if absent else f"{problem} (given: {_abridged(repr(self.value))})."


def _abridged(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:200]}..."


Reject = Callable[[Violation], NoReturn]
"""Receives the first violation of a request, and must raise."""


def counted(number: int, noun: str) -> str:
    """Format a count: ``1 item``, ``2 items``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


class Failure:
    """A violation in progress: each level adds its step to the location and to the pointer."""

    __slots__ = ("message", "place", "pointer", "rule", "value")

    def __init__(self, rule: str, message: str, value: object) -> None:
        self.rule: str = rule
        self.message: str = message
        self.value: object = masked(value)
        self.place: str = ""
        self.pointer: str = ""

    def inside(self, place: str, pointer: str, steps: str) -> Failure:
        """Add one level: its step in the value, its own pointer if known, the pointer steps below it."""
        self.place = place + self.place
        if not self.pointer.startswith("#"):
            self.pointer = pointer + steps + self.pointer
        return self


class Rule:
    """The values that the document allows at one place. ``pointer`` is set where a check begins."""

    __slots__ = ("pointer",)

    secret: ClassVar[bool] = False
    """Whether the values at this location are secret."""

    def __init__(self, pointer: str = "") -> None:
        self.pointer: str = pointer

    def test(self, value: Any) -> Failure | None:
        """Return the first failure of ``value``, or ``None``."""
        raise NotImplementedError

    def parts(self) -> Sequence[Rule]:
        """Return the rules inside it that apply to the same value."""
        return ()

    def check(self, value: Any, path: str) -> Violation | None:
        """Return the first violation of ``value`` at ``path`` (an argument name, or ``""``)."""
        try:
            failure = self.test(value)
        except RecursionError:
            failure = Failure("type", "is nested too deeply (or contains itself)", shown(value))
        if failure is None:
            return None
        failure.inside(path, self.pointer, "")
        place = failure.place.lstrip(".")
        return Violation(
            argument=re.split(r"[.\[]", place, maxsplit=1)[0],
            path=place,
            rule=failure.rule,
            message=failure.message,
            value=failure.value,
            pointer=failure.pointer,
        )


def is_object(value: Any) -> TypeGuard[dict[Any, Any]]:
    """Whether a value is a JSON object; its keys may be of any type."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[Sequence[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, (list, tuple))


class _Outline(str):
    """The outline of a value, which appears in messages without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def shown(value: Any) -> object:
    """The text of a value in a violation: scalars as they are, of other values only the outline."""
    if value is None or isinstance(value, (str, int, float, date)):
        return value
    if is_object(value):
        return _Outline(f"an object with {', '.join(sorted(map(repr, value))) or 'no fields'}")
    if is_list(value):
        return _Outline(f"a list of {len(value)}")
    return _Outline(f"a value of type {type(value).__name__}")


def listed(values: Collection[Any]) -> str:
    return ", ".join(repr(value) for value in values)


def wrong_type(wanted: str, value: Any) -> Failure:
    return Failure("type", f"must be {wanted}", shown(value))


def same(value: Any) -> Any:
    """Return a key that is equal for two values exactly when JSON Schema calls them equal."""
    if isinstance(value, bool):
        return ("boolean", value)
    if value is None or isinstance(value, (str, int, float, date)):
        return value
    if is_object(value):
        return ("object", frozenset((key, same(item)) for key, item in value.items()))
    if is_list(value):
        return ("array", tuple(map(same, value)))
    return ("other", id(value))
