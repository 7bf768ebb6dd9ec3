"""An example of each call, ready to paste: Python, async, the command line, curl."""

from __future__ import annotations

import json
import shlex
import textwrap
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import click

from generator.emit import example_calls
from generator.extensions.calls.waiters import WAITER
from generator.plan.nodes import EndpointPlan
from vonage_client.cli.app import application
from vonage_client.cli.preview import as_curl, preview

_WIDTH = 84


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The snippets of one operation."""

    python: str
    asynchronous: str
    iteration: str
    iterator: str
    waiting: str
    waiter: str
    command: str
    curl: str


class Snippets:
    """Writes the snippets of operations; each of them runs without changes."""

    def of(self, endpoint: EndpointPlan) -> Shown | None:
        """Return the snippets of an operation; None without example values."""
        if endpoint.example is None:
            return None
        call = example_calls.call(endpoint, "vonage", _WIDTH)
        binary = any(response.kind == "bytes" for response in endpoint.success)
        show = "print(len(result))" if binary else "print(result)"
        paging = endpoint.paging
        waiter = _waiter(endpoint)
        waiting = call.replace(f"vonage.{endpoint.call}(", f"vonage.{waiter}(", 1) if waiter else ""
        loop = example_calls.iteration(endpoint, "vonage", _WIDTH)
        return Shown(
            python=_synchronous(f"result = {call}\n{show}"),
            asynchronous=_asynchronous(f"result = await {call}\n{show}"),
            iteration=_synchronous(loop) if loop else "",
            iterator=paging.call if paging is not None else "",
            waiting=_synchronous(f"result = {waiting}\nprint(result)") if waiting else "",
            waiter=waiter,
            command=command(endpoint.call, endpoint.example),
            curl=self._curl(endpoint),
        )

    def _curl(self, endpoint: EndpointPlan) -> str:
        arguments = dict(endpoint.example or {})

        def send(vonage: Any) -> Any:
            return getattr(getattr(vonage, endpoint.operation.tag_python), endpoint.operation.python)(
                **arguments
            )

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return as_curl(preview({}, {}, send))


def _waiter(endpoint: EndpointPlan) -> str:
    """Return the method that polls an operation to its end; empty if there is none."""
    waiter = WAITER.of(endpoint.operation)
    return f"{endpoint.call.partition('.')[0]}.{waiter.name}" if waiter is not None else ""


def _synchronous(body: str) -> str:
    inner = textwrap.indent(body, "    ")
    return f"from vonage_client import Vonage\n\nwith Vonage() as vonage:\n{inner}\n"


def _asynchronous(body: str) -> str:
    inner = textwrap.indent(body, "        ")
    return (
        "import asyncio\n\nfrom vonage_client import AsyncVonage\n\n\nasync def main() -> None:\n"
        f"    async with AsyncVonage() as vonage:\n{inner}\n\n\nasyncio.run(main())\n"
    )


def command(call: str, arguments: Mapping[str, Any]) -> str:
    """Return the command of a call with these arguments, in lines that a shell joins."""
    tag, _, name = call.partition(".")
    path = [tag.replace("_", "-"), name.replace("_", "-")]
    node: Any = application
    for word in path:
        node = node.get_command(click.Context(node), word)
    options: dict[str, Any] = {option.name: option for option in node.params}
    pieces = [shlex.join(["vonage-client", *path])]
    for argument, value in arguments.items():
        pieces += _words(options[argument], value)
    line = " ".join(pieces)
    return line if len(line) <= _WIDTH else " \\\n  ".join(pieces)


def _words(option: Any, value: Any) -> list[str]:
    flag: str = option.opts[0]
    if option.type.name == "secret":
        return [f"{flag} -"]
    if option.is_flag:
        return [flag if value else option.secondary_opts[0]]
    if isinstance(value, bytes):
        return [f"{flag} FILE"]
    if option.multiple:
        return [shlex.join([flag, str(item)]) for item in cast("list[Any]", value)]
    scalar = isinstance(value, str) and option.type.name != "json"
    return [shlex.join([flag, value if scalar else json.dumps(value, default=str)])]
