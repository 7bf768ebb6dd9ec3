"""A process for slow-loading libraries: it loads and runs them in parallel to the build.

A question names a module of the generator, whose function ``answer`` returns the reply; both are JSON values. The
process is kept for the next question, and for the next build of this program.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any

from .errors import GeneratorError, Problem, how_it_ended

_BOOT = "from generator.common.library_process import work; work()"


class LibraryProcessError(Exception):
    """The process ended without a reply; the message is its last output."""

    def problem(self, library: str) -> Problem:
        """Return the problem of a build that needed the reply."""
        advice = (
            "Build it again. If it fails again, install the pinned version of it, "
            "or write the schemas in plainer terms."
        )
        return Problem("#/components/schemas", f"{library} failed: {self}", advice)


class _Process:
    """One process: it reads questions and writes replies, one JSON line each."""

    def __init__(self) -> None:
        root = Path(__file__).resolve().parents[2]
        path = [str(root), *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
        self.owner = os.getpid()
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-c", _BOOT],  # without the folder that it runs in
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            cwd=root,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(map(os.path.abspath, path)),
                "PYTHONHASHSEED": "0",
                "PYTHONUTF8": "1",
            },
            encoding="utf-8",
        )

    def send(self, module: str, *question: Any) -> None:
        """Send a question and the name of the module that answers it."""
        assert self.process.stdin is not None
        with suppress(OSError):  # it has ended, and its errors give the reason
            self.process.stdin.write(f"{json.dumps([module, *question])}\n")
            self.process.stdin.flush()

    def receive(self) -> Any:
        """Return the reply to the last question. Raises ``LibraryProcessError``."""
        assert self.process.stdout is not None
        reply = self.process.stdout.readline()
        if reply.endswith("\n"):
            return json.loads(reply)
        status = self.process.wait()
        self._errors.seek(0)
        raise LibraryProcessError(self._errors.read().strip().rpartition("\n")[2] or how_it_ended(status))

    def end(self) -> None:
        """End the process. Safe to call twice."""
        if self.process.poll() is None:
            self.process.kill()
        self._errors.close()
        with suppress(OSError):
            self.process.communicate()


_idle: list[_Process] = []
"""The process without a question."""


@atexit.register
def end_idle() -> None:
    """End the process without a question."""
    while _idle:
        process = _idle.pop()
        if process.owner == os.getpid():
            with suppress(KeyboardInterrupt):  # this program ends, and the process with it
                process.end()


def prepare(module: str) -> None:
    """Start a process that loads a module for a later question."""
    process = _process()
    process.send(module)
    _idle.append(process)


def _process() -> _Process:
    while _idle:
        process = _idle.pop()
        if process.owner != os.getpid():
            continue
        if process.process.poll() is None:
            return process
        process.end()
    return _Process()


class Question:
    """A question to a module, answered in the background. As a context manager it ends the process."""

    def __init__(self, module: str, question: Any) -> None:
        self._process = _process()
        self._reply: Any = None
        self._failure: LibraryProcessError | None = None
        self._thread = Thread(target=self._ask, args=(module, question), daemon=True)
        self._thread.start()

    def __enter__(self) -> Question:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, GeneratorError):
            self._thread.join()  # the retry waits for the same reply
        if self._thread.is_alive() or self._failure is not None or _idle:
            self._process.process.kill()
            self._thread.join()
            self._process.end()
        else:
            _idle.append(self._process)

    def reply(self) -> Any:
        """Wait for the reply. Raises ``LibraryProcessError``."""
        self._thread.join()
        if self._failure is not None:
            raise self._failure
        return self._reply

    def _ask(self, module: str, question: Any) -> None:
        self._process.send(module, question)
        try:
            self._reply = self._process.receive()
        except LibraryProcessError as error:
            self._failure = error


def work() -> None:
    """The main function of the process: loads modules and replies to questions."""
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # other output is not a reply
    for line in sys.stdin:
        name, *question = json.loads(line)
        gc.disable()  # loaded modules stay: collecting them again takes as long as loading
        module = import_module(name)
        gc.freeze()
        gc.enable()
        for asked in question:
            output.write(json.dumps(module.answer(asked)) + "\n")
            output.flush()
