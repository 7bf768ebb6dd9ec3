"""``sandbox``: the emulator, with the options and commands of ``python -m vonage_client.sandbox``."""

from __future__ import annotations

import click


@click.command(
    "sandbox",
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def command(arguments: tuple[str, ...]) -> None:
    """Run the emulator of the API on this machine."""
    from ...sandbox.cli import main

    raise SystemExit(main(arguments))
