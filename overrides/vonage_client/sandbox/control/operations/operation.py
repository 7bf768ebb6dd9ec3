"""An operation of the control API: its method of the emulator, and the arguments from a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from ..commands.commands import Commands

_PYTHON_NAMES = {"from": "sender", "for": "awaited"}
_MOST = "500"


@dataclass(frozen=True, slots=True)
class ControlOperation:
    """One operation of the control API.

    ``command`` is a method or an attribute of the emulator, by its dotted name, or a function of the emulator. It
    is called with ``arguments`` and the path parameters; query parameters and the members of the body are its
    keywords. A body whose schema has no members is one argument. The query parameter ``limit`` of a list selects
    the last items.
    """

    route: str
    """Method and path."""
    name: str
    summary: str
    command: str | Callable[..., Any]
    body: Mapping[str, Any] | None = None
    query: tuple[str, ...] = ()
    answer: Mapping[str, Any] | None = None
    status: int = 0
    """The success status; by default 200, or 204 without a response body."""
    required: bool = True
    arguments: tuple[str, ...] = ()
    one: bool = False
    """Whether to return only the item with the id in the path."""
    takes_url: bool = False
    """Whether to pass the URL of the request to the command."""

    @property
    def method(self) -> str:
        """The method in upper case."""
        return self.route.partition(" ")[0]

    @property
    def path(self) -> str:
        """The path below the prefix of the control API."""
        return self.route.partition(" ")[2]

    @property
    def success(self) -> int:
        """The status of a successful response."""
        return self.status or (204 if self.answer is None else 200)

    def carry_out(
        self, sandbox: Commands, path: Mapping[str, str], query: Mapping[str, str], body: Any, url: str
    ) -> Any:
        """Call the command and return its result."""
        named = {name: query[name] for name in self.query if name in query and name != "limit"}
        whole = self.body is not None and "properties" not in self.body
        if body is not None and not whole:
            named |= body
        keywords = {_PYTHON_NAMES.get(name, name): value for name, value in named.items()}
        if self.takes_url:
            keywords["base_url"] = url
        arguments = [*self.arguments, *(() if self.one else path.values()), *((body,) if whole else ())]
        value: Any
        if isinstance(self.command, str):
            value = attrgetter(self.command)(sandbox)
            value = value(*arguments, **keywords) if callable(value) else value
        else:
            value = self.command(sandbox, *arguments, **keywords)
        if self.one:
            ((name, key),) = path.items()
            return one_of(value, key, name)
        if "limit" not in self.query:
            return value
        limit = whole_number("limit", query.get("limit", _MOST))
        return value[-limit:] if limit else []


def whole_number(name: str, text: str) -> int:
    """Parse a query parameter as a whole number."""
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"{name} is a whole number, not {text[:40]!r}.")
    return int(text)


def one_of(items: list[dict[str, Any]], key: str, name: str = "id") -> dict[str, Any]:
    """Return the item with this id. Raises ``LookupError`` if there is none."""
    for item in items:
        if str(item.get(name)) == key:
            return item
    raise LookupError(f"There is nothing with the {name} {key}.")
