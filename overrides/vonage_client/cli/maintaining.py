"""Commands of the generator, which is part of the repository, not of the installed package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click


def passed_on(name: str, generator_command: str, text: str) -> click.Command:
    """A command that hands all its words to a command of the generator."""

    @click.command(
        name,
        help=text,
        short_help=text,
        context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
        add_help_option=False,
    )
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def command(arguments: tuple[str, ...]) -> None:
        path = os.pathsep.join([str(_checkout()), *filter(None, [os.environ.get("PYTHONPATH")])])
        words = [sys.executable, "-m", "generator", generator_command, *arguments]
        raise SystemExit(subprocess.call(words, env={**os.environ, "PYTHONPATH": path}))

    return command


def _checkout() -> Path:
    """The clone that this package runs from, or else the one that the user is in."""
    for folder in (Path(__file__).resolve().parents[3], Path.cwd(), *Path.cwd().parents):
        if (folder / "generator" / "__main__.py").is_file() and (folder / "spec").is_dir():
            return folder
    raise click.ClickException(
        "the generator is not part of the installed package: run this command in a clone of the repository, "
        "after `make setup`."
    )
