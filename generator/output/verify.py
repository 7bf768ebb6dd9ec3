"""The last look at the output before it is published.

Every file is read as Python and held to a short list of what may stand at the top level, so that
importing it runs nothing but definitions; then it is imported, in a process of its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from ..common.errors import GeneratorError, Problem
from .isolated_import import TOO_LONG

_ADVICE = "This is a defect of the generator: report it with the document."
_SHORTER = "Describe one of the schemas in the chain as a free-form object in an overlay."
_BOOT = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from generator.output import isolated_import; isolated_import.work(*sys.argv[2:])"
)


class Verification:
    """Checks the package in ``folder`` while it is written. A context manager; it leaves no process at work."""

    def __init__(self, folder: Path, package: str) -> None:
        self.folder = folder
        self.package = package
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Verification:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            with suppress(OSError):
                self._process.communicate()

    def begin(self, files: Iterable[str]) -> None:
        """Check files that are written, with all that they import; the process goes on by itself.

        Nothing is written into the folders of ``files`` any more.
        """
        self._process = self._process or _start(self.folder)
        assert self._process.stdin is not None
        with suppress(OSError):  # it has ended, and its errors say why
            self._process.stdin.write(json.dumps(sorted({_place(path) for path in files})) + "\n")
            self._process.stdin.flush()

    def end(self, expected: Iterable[str]) -> None:
        """Check that ``expected`` are all files of the folder. Raises ``GeneratorError`` for whatever was found."""
        wanted = set(expected)
        written = {
            path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if not path.is_dir()
        }
        problems = [_problem(path, "was not written") for path in sorted(wanted - written)]
        problems.extend(
            _problem(path, "is not a file the generator made") for path in sorted(written - wanted)
        )
        if problems:
            raise GeneratorError(problems)
        process = self._process or _start(self.folder)
        output, errors = process.communicate()
        try:
            problems = [_problem(path, message) for path, message in json.loads(output)]
        except ValueError:
            last = errors.strip().rpartition("\n")[2] or f"exit status {process.returncode}"
            problems = [_problem(self.package, f"cannot be imported: {last}")]
        if problems:
            raise GeneratorError(sorted(dict.fromkeys(problems), key=str))


def _place(path: str) -> str:
    """What of the package a file is in: ``pkg/models``, ``pkg/client.py``."""
    return "/".join(path.split("/")[:2])


def _problem(path: str, message: str) -> Problem:
    advice = _SHORTER if message == TOO_LONG else _ADVICE
    return Problem("#", f"generated file {path}: {message}", advice)


def _start(folder: Path) -> subprocess.Popen[str]:
    """A process that checks and imports modules."""
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [sys.executable, "-I", "-B", "-X", "utf8", "-c", _BOOT, *map(str, (root, folder.resolve()))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        encoding="utf-8",
        errors="replace",
    )
