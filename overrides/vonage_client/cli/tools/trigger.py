"""``trigger``: a running emulator sends a webhook."""

from __future__ import annotations

import json

import click

from ..emulator import KINDS, Emulator
from ..session import Session


@click.command("trigger")
@click.argument("kind", type=KINDS, metavar="KIND")
@click.option("--override", multiple=True, metavar="FIELD=VALUE", help="Value of a field of the webhook.")
@click.pass_obj
def command(session: Session, kind: str, override: tuple[str, ...]) -> None:
    """Make a running emulator send a webhook of KIND, such as sms_inbound.

    The emulator is the one of --server or VONAGE_SERVER, else http://127.0.0.1:4010.
    """
    click.echo(json.dumps(Emulator(session.sources().values.get("server")).trigger(kind, override)))
