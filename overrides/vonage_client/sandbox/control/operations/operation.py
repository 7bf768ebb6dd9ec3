"""An operation of the control API, and what several of them read of a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from ..commands.commands import Commands

Command = Callable[[Commands, Request, Any], Any]


@dataclass(frozen=True, slots=True)
class ControlOperation:
    """One operation of the control API: what it is called, what it takes and gives, and what it does."""

    method: str
    path: str
    name: str
    summary: str
    command: Command
    body: Mapping[str, Any] | None = None
    query: tuple[str, ...] = ()
    answer: Mapping[str, Any] | None = None
    status: int = 200
    required: bool = True


Body = Mapping[str, Any]


def page_of(items: list[dict[str, Any]], request: Request) -> list[dict[str, Any]]:
    limit = number_of(request, "limit", 500)
    return items[-limit:] if limit else []


def number_of(request: Request, name: str, default: int) -> int:
    """A query parameter that is a whole number."""
    text = request.query_params.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"{name} is a whole number, not {text[:40]!r}.")
    return int(text)


def one_of(items: list[dict[str, Any]], key: str, name: str = "id") -> dict[str, Any]:
    for item in items:
        if str(item.get(name)) == key:
            return item
    raise LookupError(f"There is nothing with the {name} {key}.")


def query_of(request: Request, *names: str) -> dict[str, str]:
    return {name: request.query_params[name] for name in names if name in request.query_params}


def base_url(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers.get('host', 'localhost')}"
