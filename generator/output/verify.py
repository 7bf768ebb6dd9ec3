"""Verifies the output before it is published.

Every file is parsed and checked against a short list of allowed top-level statements, so that an import only runs
definitions; then it is imported in a separate process. One part of the output is verified while the next is
rendered.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from queue import Queue
from threading import Thread
from types import TracebackType

from ..common.errors import GeneratorError, Problem, process_failed
from .formatting import format_files
from .isolated_import import TOO_LONG

_ADVICE = "This is a defect of the generator: please report it with the document."
_SHORTER = "Describe one of the schemas in the chain as a free-form object in an overlay."
_BOOT = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from generator.output import isolated_import; isolated_import.work(*sys.argv[2:])"
)


class Verification:
    """Formats and checks the package in ``folder`` while it is written. A context manager."""

    def __init__(self, folder: Path, package: str) -> None:
        self.folder = folder
        self.package = package
        self._process = _start(folder)
        self._parts: Queue[list[str] | None] = Queue()
        self._stopping = False
        self._failure: Exception | None = None
        self._thread = Thread(target=self._work, daemon=True)
        self._thread.start()

    def __enter__(self) -> Verification:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping = True
        self._parts.put(None)
        if self._process.poll() is None:
            self._process.kill()
        self._thread.join()
        with suppress(OSError, ValueError):
            self._process.communicate()

    def add(self, files: Iterable[str]) -> None:
        """Format and check written files; all their imports must be among them or added before."""
        if modules := sorted(path for path in files if path.endswith(".py")):
            self._parts.put(modules)

    def _work(self) -> None:
        assert self._process.stdin is not None
        while (part := self._parts.get()) is not None and not self._stopping:
            try:
                format_files(self.folder, part)
            except Exception as error:  # noqa: BLE001 - raised at the end, unless the check fails first
                self._failure = self._failure or error
            with suppress(OSError):  # it has ended, and its errors give the reason
                self._process.stdin.write(json.dumps(part) + "\n")
                self._process.stdin.flush()

    def end(self, expected: Iterable[str]) -> None:
        """Check that ``expected`` are all files of the folder. Raises ``GeneratorError`` for any problem."""
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
        self._parts.put(None)
        self._thread.join()
        output, errors = self._process.communicate()
        try:
            problems = [_problem(path, message) for path, message in json.loads(output)]
        except ValueError:
            last = errors.strip().rpartition("\n")[2]
            raise process_failed(
                f"generated file {self.package}: cannot be imported", last, self._process.returncode
            ) from None
        if problems:
            raise GeneratorError(sorted(dict.fromkeys(problems), key=str))
        if self._failure is not None:
            raise self._failure


def _problem(path: str, message: str) -> Problem:
    advice = _SHORTER if message == TOO_LONG else _ADVICE
    return Problem("#", f"generated file {path}: {message}", advice)


def _start(folder: Path) -> subprocess.Popen[str]:
    """Start a process that checks and imports modules."""
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
