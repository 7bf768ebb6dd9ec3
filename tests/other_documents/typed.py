"""Generated packages under a type checker."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def check(folder: Path, *packages: Path) -> None:
    """Hold packages to mypy --strict, in one run; ``folder`` is where it runs."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-incremental",
            "--cache-dir=/dev/null",
            *map(str, packages),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
