"""The last look at the output before it is published.

Every file is read as Python and held to a short list of what may stand at the top level, so that
importing it runs nothing but definitions; then it is imported, in a process of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from ..common.errors import GeneratorError, Problem
from .isolated_import import TOO_LONG

_ADVICE = "This is a defect of the generator: report it with the document."
_SHORTER = "Describe one of the schemas in the chain as a free-form object in an overlay."
_BOOT = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from generator.output import isolated_import; isolated_import.work(*sys.argv[2:])"
)
_ENOUGH = 400
"""Modules from which on a second process is worth its start."""


def verify(folder: Path, package: str, expected: Iterable[str]) -> None:
    """Check the package in ``folder``: its files, their top level, their import.

    ``expected`` are the paths below ``folder``. Raises ``GeneratorError``.
    """
    wanted = set(expected)
    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    problems = [_problem(path, "was not written") for path in sorted(wanted - written)]
    problems.extend(_problem(path, "is not a file the generator made") for path in sorted(written - wanted))
    if problems:
        raise GeneratorError(problems)
    many = sum(path.endswith(".py") for path in wanted) > _ENOUGH
    shares = 2 if many and (os.cpu_count() or 1) > 1 else 1
    processes = [_start(folder, share, shares) for share in range(shares)]
    for process, (output, errors) in [(process, process.communicate()) for process in processes]:
        try:
            problems.extend(_problem(path, message) for path, message in json.loads(output))
        except ValueError:
            last = errors.strip().rpartition("\n")[2] or f"exit status {process.returncode}"
            problems.append(_problem(package, f"cannot be imported: {last}"))
    if problems:
        raise GeneratorError(sorted(dict.fromkeys(problems), key=str))


def _problem(path: str, message: str) -> Problem:
    advice = _SHORTER if message == TOO_LONG else _ADVICE
    return Problem("#", f"generated file {path}: {message}", advice)


def _start(folder: Path, share: int, shares: int) -> subprocess.Popen[str]:
    """A process that checks and imports its share of the modules."""
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [
            sys.executable,
            "-I",
            "-B",
            "-X",
            "utf8",
            "-c",
            _BOOT,
            *map(str, (root, folder.resolve(), share, shares)),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        encoding="utf-8",
        errors="replace",
    )
