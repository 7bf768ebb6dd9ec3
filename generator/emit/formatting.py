"""A run of ruff's formatter over output, the same on every machine."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from ..common.errors import GeneratorError, Problem
from ..python_source.literals import LINE


def format_tree(folder: Path, places: Iterable[str] = (".",)) -> None:
    """Format every Python file at or below some places of ``folder``, whatever configuration lies above it."""
    command = [
        sys.executable,
        "-I",
        "-m",
        "ruff",
        "format",
        "--isolated",
        "--no-cache",
        "--no-respect-gitignore",
        "--quiet",
        f"--config=line-length={LINE}",
        "--config=target-version='py311'",
        "--config=exclude=[]",
        "--config=format.line-ending='lf'",
        *places,
    ]
    done = subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise GeneratorError(
            [
                Problem(
                    "#",
                    f"the generated code cannot be formatted: {done.stderr.strip()}",
                    "This is a defect of the generator: report it with the document.",
                )
            ]
        )
