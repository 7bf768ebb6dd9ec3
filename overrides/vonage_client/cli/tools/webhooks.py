"""``listen`` and ``trigger``: webhooks received on this machine, and webhooks from a running emulator."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from threading import Thread
from typing import TYPE_CHECKING, Any

import click

from ...errors import ConfigurationError
from ..emulator import KINDS, Emulator
from ..failures import Failure
from ..session import Session
from ..values import JsonValue

if TYPE_CHECKING:
    from ..webhook_receiver import Handled


@click.command("listen")
@click.option(
    "--forward-to", metavar="URL", help="Forward each verified webhook to this URL, and return its response."
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=4011,
    show_default=True,
    help="Port to listen on; 0 selects a free port.",
)
@click.option(
    "--answer", type=JsonValue(), metavar="JSON", help="Body of the response, such as an NCCO, or @file."
)
@click.option("--no-verify", is_flag=True, help="Accept webhooks whose signature is missing or wrong.")
@click.option("--emulator", is_flag=True, help="Make the emulator of --server send its webhooks here.")
@click.option(
    "--trigger",
    type=KINDS,
    multiple=True,
    metavar="KIND",
    help="Kind of webhook that the emulator sends; no others are sent.",
)
@click.option("--count", type=click.IntRange(min=1), metavar="N", help="Stop after this number of webhooks.")
@click.option("--json", "as_json", is_flag=True, help="Print a line of JSON for each webhook.")
@click.pass_obj
def listen(
    session: Session,
    forward_to: str | None,
    port: int,
    answer: Any,
    no_verify: bool,
    emulator: bool,
    trigger: tuple[str, ...],
    count: int | None,
    as_json: bool,
) -> None:
    """Receive webhooks on 127.0.0.1, verify, print and forward them.

    The signature secret comes from VONAGE_SIGNATURE_SECRET or a profile, with --emulator from the emulator. A
    webhook that is not verified is answered with 401 and not forwarded. Ctrl-C stops it.
    """
    from ...webhooks import Webhooks
    from ..webhook_receiver import Receiver

    if trigger and not emulator:
        raise click.UsageError("--trigger needs --emulator.")
    values = session.sources().values
    with (
        Receiver(port) as receiver,
        _emulator(values.get("server"), emulator, receiver.url, trigger) as secret,
    ):
        signing: dict[str, Any] = {"signature_secret": secret or values.get("signature_secret")}
        if "signature_method" in values:
            signing["signature_method"] = values["signature_method"]
        try:
            webhooks = Webhooks(**signing, verify=not no_verify)
        except ConfigurationError as error:
            raise Failure(error, as_json=as_json) from None
        click.echo(f"Listening on {receiver.url}. Ctrl-C stops it.", err=True)
        server = Emulator(values.get("server"))
        triggers = Thread(target=_trigger, args=(server, trigger), daemon=True)
        triggers.start()
        try:
            for number, handled in enumerate(
                receiver.serve(webhooks, forward_to, answer, verify=not no_verify), 1
            ):
                _print(handled, as_json)
                if number == count:
                    break
        except KeyboardInterrupt:
            click.echo("Stopped.", err=True)


def _trigger(emulator: Emulator, kinds: tuple[str, ...]) -> None:
    for kind in kinds:
        try:
            emulator.trigger(kind)
        except click.ClickException as error:
            error.show(sys.stderr)


@contextmanager
def _emulator(server: str | None, wanted: bool, url: str, kinds: tuple[str, ...]) -> Generator[str | None]:
    """Direct the emulator's webhooks to this machine; returns its signature secret."""
    if not wanted:
        yield None
        return
    emulator = Emulator(server)
    secret = emulator.listen(url, kinds)
    try:
        yield secret
    finally:
        emulator.listen(None)


def _print(handled: Handled, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(handled.to_dict(), ensure_ascii=False))
        return
    colour = "green" if handled.status < 400 else "red"
    words = (handled.event, handled.result, f"answered {handled.status}")
    click.echo(f"{datetime.now():%H:%M:%S}  {click.style('  '.join(filter(None, words)), fg=colour)}")
    if handled.fields is not None:
        for name, value in handled.fields.items():
            click.echo(f"    {name}: {json.dumps(value, ensure_ascii=False)}")


@click.command("trigger")
@click.argument("kind", type=KINDS, metavar="KIND")
@click.option("--override", multiple=True, metavar="FIELD=VALUE", help="Value of a field of the webhook.")
@click.pass_obj
def trigger(session: Session, kind: str, override: tuple[str, ...]) -> None:
    """Make a running emulator send a webhook of KIND, such as sms_inbound.

    The emulator is the one of --server or VONAGE_SERVER, else http://127.0.0.1:4010.
    """
    click.echo(json.dumps(Emulator(session.sources().values.get("server")).trigger(kind, override)))
