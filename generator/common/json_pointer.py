"""JSON pointers (RFC 6901) as URI fragments: ``#/components/schemas/Call``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from .json_values import is_list, is_object


def child(pointer: str, *tokens: str | int) -> str:
    """Return the pointer to a member or item below ``pointer``; tokens are escaped."""
    for token in tokens:
        step = str(token)
        if "~" in step or "/" in step:
            step = step.replace("~", "~0").replace("/", "~1")
        pointer = f"{pointer}/{step}"
    return pointer


def tokens(pointer: str) -> tuple[str, ...]:
    """Return the unescaped tokens of ``pointer``; percent-encoding is kept."""
    body = pointer.removeprefix("#").removeprefix("/")
    if not body:
        return ()
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in body.split("/"))


def last(pointer: str) -> str:
    """Return the unescaped last token of ``pointer``: the name or the index of its target."""
    return pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")


def normal(reference: str) -> str:
    """Return the canonical spelling of a local ``$ref``, without percent-encoding."""
    return child("#", *tokens(unquote(reference)))


def lookup(document: Any, pointer: str) -> Any:
    """Return the value at ``pointer``. Raises ``KeyError`` if there is none."""
    value = document
    for token in tokens(pointer):
        if is_list(value):
            if not token.isdecimal() or int(token) >= len(value):
                raise KeyError(pointer)
            value = value[int(token)]
        elif is_object(value) and token in value:
            value = value[token]
        else:
            raise KeyError(pointer)
    return value


def stands(document: Any, pointer: str) -> bool:
    """Whether a value exists at ``pointer``."""
    try:
        lookup(document, pointer)
    except KeyError:
        return False
    return True


def parts(value: Any, pointer: str = "#") -> Iterator[tuple[str, Any]]:
    """Yield every object and list in ``value``, itself included, with its pointer."""
    pending: list[tuple[str, Any]] = [(pointer, value)]
    while pending:
        place, value = pending.pop()
        if is_object(value):
            yield place, value
            pending.extend((child(place, key), below) for key, below in value.items())
        elif is_list(value):
            yield place, value
            pending.extend((child(place, n), below) for n, below in enumerate(value))
