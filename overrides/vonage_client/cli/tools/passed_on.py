"""``sandbox``, ``drift`` and ``generate``: all arguments are passed to another command line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click


def _passed_on(name: str, text: str, run: Callable[[Sequence[str]], int]) -> click.Command:
    """Return a command that passes on all its arguments."""

    @click.command(
        name,
        help=text,
        short_help=text,
        context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
        add_help_option=False,
    )
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def command(arguments: tuple[str, ...]) -> None:
        raise SystemExit(run(arguments))

    return command


def _generator(*words: str) -> int:
    """Run the generator, which is part of the repository, not of the installed package."""
    path = os.pathsep.join([str(_checkout()), *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, "-m", "generator", *words]
    return subprocess.call(command, env={**os.environ, "PYTHONPATH": path})


def _checkout() -> Path:
    """Return the clone that contains this package, or else the one of the working directory."""
    for folder in (Path(__file__).resolve().parents[4], Path.cwd(), *Path.cwd().parents):
        if (folder / "generator" / "__main__.py").is_file() and (folder / "spec").is_dir():
            return folder
    raise click.ClickException(
        "the generator is not part of the installed package: run this command in a clone of the repository, "
        "after `make setup`."
    )


def _emulator(words: Sequence[str]) -> int:
    from ...sandbox.cli import main

    return main(words)


sandbox: click.Command = _passed_on("sandbox", "Run the emulator of the API on this machine.", _emulator)
drift: click.Command = _passed_on(
    "drift",
    "Compare two documents and show the effect on programs.",
    lambda words: _generator("drift", *words),
)
generate: click.Command = _passed_on(
    "generate",
    "Generate a client package from an OpenAPI document.",
    lambda words: _generator("build", *words),
)
