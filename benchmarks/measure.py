"""Compares two alternatives: interleaved rounds, the median of the ratios pair by pair."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from statistics import median


class CommandFailedError(Exception):
    """A measured command failed; the message contains its output."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: ours against theirs, in seconds per unit."""

    what: str
    against: str
    ours: float
    theirs: float
    ratio: float
    target: float | None
    note: str = ""
    why: str = ""
    """The reason for a missed target."""

    @property
    def met(self) -> bool | None:
        return None if self.target is None else self.ratio <= self.target


def row(
    what: str,
    against: str,
    pairs: Sequence[tuple[float, float]],
    target: float | None,
    note: str = "",
    why: str = "",
) -> Row:
    """Return the row of ``pairs`` of (ours, theirs)."""
    ours = median(pair[0] for pair in pairs)
    theirs = median(pair[1] for pair in pairs)
    return Row(what, against, ours, theirs, median(a / b for a, b in pairs), target, note, why)


def calls(
    ours: Callable[[], object], theirs: Callable[[], object], number: int, rounds: int
) -> list[tuple[float, float]]:
    """Return CPU seconds per call of two functions of this process."""
    for function in (ours, theirs):
        for _ in range(max(10, number // 10)):
            function()
    return [(_cpu(ours, number), _cpu(theirs, number)) for _ in range(rounds)]


def _cpu(function: Callable[[], object], number: int) -> float:
    gc.collect()
    start = time.process_time()
    for _ in range(number):
        function()
    return (time.process_time() - start) / number


async def async_calls(
    ours: Callable[[], Awaitable[object]], theirs: Callable[[], Awaitable[object]], number: int, rounds: int
) -> list[tuple[float, float]]:
    """Return CPU seconds per call of two coroutine functions, one call after the other."""

    async def cpu(function: Callable[[], Awaitable[object]], times: int) -> float:
        gc.collect()
        start = time.process_time()
        for _ in range(times):
            await function()
        return (time.process_time() - start) / times

    for function in (ours, theirs):
        await cpu(function, max(10, number // 10))
    return [(await cpu(ours, number), await cpu(theirs, number)) for _ in range(rounds)]


_TIMED = "import time; start = time.process_time()\n{code}\nprint(time.process_time() - start)"


def snippets(ours: str, theirs: str, rounds: int) -> list[tuple[float, float]]:
    """Return CPU seconds of two pieces of code, each in a new interpreter."""

    def cpu(code: str) -> float:
        command = [sys.executable, "-c", _TIMED.format(code=code)]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        return float(done.stdout)

    cpu(ours), cpu(theirs)
    return [(cpu(ours), cpu(theirs)) for _ in range(rounds)]


def commands(ours: Sequence[str], theirs: Sequence[str], rounds: int) -> list[tuple[float, float]]:
    """Return wall seconds of two commands, run as in an activated environment."""
    # The stock generator silently skips formatting without ruff on the PATH.
    here = os.path.dirname(sys.executable)
    environment = {**os.environ, "PATH": f"{here}{os.pathsep}{os.environ.get('PATH', '')}"}

    def wall(command: Sequence[str]) -> float:
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if done.returncode or "Skipping" in done.stdout:
            raise CommandFailedError(f"{' '.join(command)}\n{(done.stdout + done.stderr)[-2000:]}")
        return time.perf_counter() - start

    return [(wall(ours), wall(theirs)) for _ in range(rounds)]
