"""One run of ruff's formatter over the output, the same on every machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ..common.errors import GeneratorError, Problem
from ..python_source.literals import LINE


def format_tree(folder: Path) -> None:
    """Format every Python file below ``folder``, whatever configuration lies around or above it."""
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
        ".",
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
