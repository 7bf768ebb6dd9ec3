"""Runs the formatter of ruff on the output, with the same result on every machine."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

from ..common.errors import process_failed, refuse
from ..python_source.literals import LINE

_LONGEST = 20_000
"""The longest total of paths in one run: command lines are limited, on Windows above all."""


def format_files(folder: Path, paths: Iterable[str]) -> None:
    """Format Python files in ``folder``, ignoring configuration above it. Raises ``GeneratorError``."""
    run: list[str] = []
    length = 0
    for path in paths:
        length += len(path) + 3  # a space and, on Windows, quotes
        if run and length > _LONGEST:
            _format(folder, run)
            run, length = [], len(path) + 3
        run.append(path)
    if run:
        _format(folder, run)


def _format(folder: Path, paths: Sequence[str]) -> None:
    command = [
        "format",
        "--isolated",
        "--no-cache",
        "--no-respect-gitignore",
        "--quiet",
        f"--config=line-length={LINE}",
        "--config=target-version='py311'",
        "--config=exclude=[]",
        "--config=format.line-ending='lf'",
        *paths,
    ]
    try:
        done = subprocess.run(
            [find_ruff_bin(), *command],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        message = (
            f"ruff, which formats the generated code, cannot be run: {error.strerror or 'it is not there'}"
        )
        refuse("#", message, "Install the pinned version of it again.")
    if done.returncode != 0:
        raise process_failed("the generated code cannot be formatted", done.stderr, done.returncode)
