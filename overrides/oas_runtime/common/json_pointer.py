"""JSON pointers (RFC 6901, as URI fragments) and local references."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard, cast
from urllib.parse import unquote

Json = Mapping[str, Any]


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def at(value: Any, path: Iterable[str]) -> Any:
    """The value at a path of names in a JSON value; None where there is none."""
    for name in path:
        value = cast("Json", value).get(name) if isinstance(value, dict) else None
    return value


def child(pointer: str, *tokens: str | int) -> str:
    """Return the pointer to a member or item below ``pointer``."""
    escaped = [str(token).replace("~", "~0").replace("/", "~1") for token in tokens]
    return "/".join([pointer, *escaped])


def tokens(pointer: str) -> list[str]:
    """Return the unescaped tokens of ``pointer``; percent-encoding is kept."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def look_up(document: Any, pointer: str) -> Any:
    """The value at ``pointer``; raises ``LookupError`` where there is none, or the pointer is not local."""
    if pointer != "#" and not pointer.startswith("#/"):
        raise LookupError(f"the reference {pointer!r} leads out of the document")
    value = document
    for key in tokens(unquote(pointer)):
        try:
            value = value[int(key)] if is_list(value) else value[key]
        except (KeyError, IndexError, ValueError, TypeError):
            raise LookupError(f"nothing is at {pointer!r}") from None
    return value


def resolve(document: Json, value: Json) -> Json:
    """Return ``value`` with its reference resolved; siblings of ``$ref`` override the target."""
    followed = 0
    while "$ref" in value:
        followed += 1
        if followed > 100:
            raise LookupError("the references form a cycle")
        beside = {key: item for key, item in value.items() if key != "$ref"}
        target = look_up(document, value["$ref"])
        # A schema may be true or false.
        value = {
            **({} if target is True else {"not": {}} if target is False else cast("Json", target)),
            **beside,
        }
    return value


def walk(document: Json, pointer: str, tokens: Iterable[str | int]) -> str:
    """The pointer to which ``tokens`` lead from ``pointer``, references followed, as far as values exist."""
    for token in tokens:
        here = look_up(document, pointer)
        while is_object(here) and "$ref" in here:
            pointer = str(here["$ref"])
            here = look_up(document, pointer)
        try:
            look_up(document, child(pointer, token))
        except LookupError:
            return pointer
        pointer = child(pointer, token)
    return pointer
