"""The operations as commands: ``vonage-client sms send --to 447700900000 --from Acme --text Hello``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

import click

from . import output
from .failures import Failure
from .methods import Method, methods
from .session import Session
from .values import option

_OWN = "_"
"""The prefix of the command line's own parameters: no argument of an operation begins with it."""
_OF_ONE_REQUEST = frozenset({f"{_OWN}raw", f"{_OWN}dry_run", f"{_OWN}curl"})
"""The options of one request, which a command that sends several refuses."""


def tag_group(tag: str, text: str) -> click.Group:
    """Return the group of one tag; its commands are created at first use."""
    return _Tag(tag, text)


class _Tag(click.Group):
    def __init__(self, tag: str, text: str) -> None:
        super().__init__(tag.replace("_", "-"), help=text, no_args_is_help=True)
        self._tag = tag
        self._methods: dict[str, Method] | None = None

    def _named(self) -> dict[str, Method]:
        if self._methods is None:
            self._methods = {name.replace("_", "-"): method for name, method in methods(self._tag).items()}
        return self._methods

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self._named())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        method = self._named().get(cmd_name)
        return command(method) if method is not None else None


def command(method: Method) -> click.Command:
    """Return the command of an operation."""
    own = [
        click.Option(["--json", f"{_OWN}json"], is_flag=True, help="Print JSON."),
        click.Option(["--jsonl", f"{_OWN}jsonl"], is_flag=True, help="Print one line of JSON for each item."),
        click.Option(
            ["--query", f"{_OWN}query"],
            metavar="JSONPATH",
            help="Only print the values that this JSONPath selects.",
        ),
        click.Option(["--raw", f"{_OWN}raw"], is_flag=True, help="Also print status and headers."),
        click.Option(
            ["--dry-run", f"{_OWN}dry_run"], is_flag=True, help="Print the request without sending it."
        ),
        click.Option(
            ["--curl", f"{_OWN}curl"], is_flag=True, help="Print the curl command without sending it."
        ),
        click.Option(
            ["--no-validate", f"{_OWN}no_validate"],
            is_flag=True,
            help="Send the request even if the document forbids it.",
        ),
    ]
    if method.pages:
        own += [
            click.Option(["--all", f"{_OWN}all"], is_flag=True, help="Print all items of all pages."),
            click.Option(
                ["--limit", f"{_OWN}limit"],
                type=click.IntRange(min=1),
                help="Print at most this number of items, from all pages.",
            ),
        ]
    if method.returns == "bytes":
        own.append(
            click.Option(["--output", f"{_OWN}output"], metavar="FILE", help="Write the result to this file.")
        )
    arguments = sorted(
        (option(argument) for argument in method.arguments), key=lambda item: not item.required
    )

    @click.pass_context
    def callback(context: click.Context, /, **values: Any) -> None:
        _run(context, method, values)

    if method.waits:
        own = [item for item in own if item.name not in _OF_ONE_REQUEST]
    taken = {name for item in arguments for name in item.opts}
    return click.Command(
        method.name.replace("_", "-"),
        params=[*arguments, *(item for item in own if not taken & set(item.opts))],
        callback=callback,
        help="\n\n".join((method.summary, method.description)),
        short_help=method.summary.partition(" (")[0],
        no_args_is_help=any(argument.required for argument in method.arguments),
    )


def _run(context: click.Context, method: Method, values: dict[str, Any]) -> None:
    own = {name.removeprefix(_OWN): values.pop(name) for name in list(values) if name.startswith(_OWN)}
    arguments = {name: value for name, value in values.items() if value is not None and value != ()}
    session: Session = context.obj
    from ..errors import VonageError

    as_json = bool(own.get("json") or own.get("jsonl"))
    try:
        if own.get("dry_run") or own.get("curl"):
            click.echo(session.preview(method, arguments, curl=own.get("curl", False)))
            return
        _carry_out(session, method, arguments, own)
    except VonageError as error:
        raise Failure(error, as_json=as_json) from None


def _carry_out(session: Session, method: Method, arguments: dict[str, Any], own: dict[str, Any]) -> None:
    form = output.chosen_format(own["json"], own["jsonl"])
    options = session.request_options(validate=not own["no_validate"])
    with session.client() as vonage:
        resource = getattr(vonage, method.tag)
        if own.get("all") or own.get("limit"):
            pager = getattr(resource, method.pages)(**arguments, options=options)
            items: Iterator[Any] = (output.to_json(item) for item in islice(pager, own.get("limit")))
            if own["query"] is not None:
                items = (output.selected(item, own["query"]) for item in items)
            output.write_items(items, form)
            return
        if own.get("raw"):
            response = getattr(resource.with_raw_response, method.name)(**arguments, options=options)
            result: Any = {
                "status": response.status,
                "headers": dict(response.headers),
                "body": _body(response),
            }
        else:
            result = getattr(resource, method.name)(**arguments, options=options)
    if isinstance(result, bytes):
        output.write_bytes(result, own.get("output"))
        return
    output.write(output.selected(output.to_json(result), own["query"]), form)


def _body(response: Any) -> Any:
    if isinstance(response.result, bytes):
        with suppress(UnicodeDecodeError):
            return response.result.decode("utf-8")
        return f"<{len(response.result)} bytes>"
    return output.to_json(response.result)
