"""The character set of a text in the body: selected if it is omitted, refused if it lacks a character of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from ..common.gsm7 import unsupported
from ..common.json_pointer import at
from ..model.privacy import hiding
from ..operation.operation import Body, Operation, TextEncoding
from ..rules.rule import Violation

_MAX_NAMED = 10


def default_choice(encoding: TextEncoding, value: Any) -> Any:
    """Return the body with the choice that its text requires, if none is given."""
    if not encoding.default or at(value, encoding.choice) is not None:
        return value
    return _with(value, encoding.choice, encoding.default) if _unsupported(encoding, value) else value


def check_choice(operation: Operation, encoding: TextEncoding, body: Body, value: Any) -> Violation | None:
    """Return the reason why the given choice cannot encode the text."""
    if at(value, encoding.choice) != encoding.gsm7:
        return None
    characters = _unsupported(encoding, value)
    if not characters:
        return None
    argument = body.argument(encoding.choice[0]) if body.spread else "body"
    named = ", ".join("***" if hiding() else repr(character) for character in characters[:_MAX_NAMED])
    if len(characters) > _MAX_NAMED:
        named += f" and {len(characters) - _MAX_NAMED} more"
    remedy = f"use {encoding.default!r}, or leave it out" if encoding.default else "leave it out"
    return Violation(
        argument=argument,
        path=".".join((argument, *encoding.choice[1:]) if body.spread else (argument, *encoding.choice)),
        rule="x-text-encoding",
        message=f"is {encoding.gsm7!r}, which does not have the characters {named}: {remedy}",
        value=encoding.gsm7,
        pointer=f"{operation.pointer}/x-text-encoding",
    )


def _unsupported(encoding: TextEncoding, value: Any) -> str:
    text = at(value, encoding.text)
    return unsupported(text) if isinstance(text, str) else ""


def _with(value: Any, path: Sequence[str], leaf: str) -> Any:
    """Return the object with ``leaf`` at the path."""
    name, *rest = path
    fields = cast("Mapping[str, Any]", value)
    return {**fields, name: _with(fields.get(name) or {}, rest, leaf) if rest else leaf}
