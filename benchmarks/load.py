"""Many tasks at a time: the async client, by default and with ``transport="fast"``, beside bare ``httpx.AsyncClient``.

All three send one SMS a call to a server in a process of its own; ours check the arguments and give typed
results, httpx posts a form and parses JSON. httpx has its default limits, and all the time it wants: with its
default timeouts most of 1,000 tasks would end in an error.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .measure import Row, row
from .server import serving

_KEYS = {"api_key": "abcd1234", "api_secret": "not-a-secret"}
_FORM = {"to": "447700900000", "from": "Acme", "text": "Hello", **_KEYS}
_BOTH = ("https://rest.nexmo.com", "https://api.nexmo.com")
_HTTPX = "httpx.AsyncClient.post + json"
_KINDS = {"default": {}, '"fast"': {"transport": "fast"}}
TASKS = (1, 10, 100, 1_000)
_FASTER = {"default": 2, '"fast"': 8}
"""The required speed-up of each kind from 100 tasks on."""

One = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Run:
    """The results of a number of calls; times in seconds."""

    seconds: float
    p50: float
    p99: float


async def _run(one: One, tasks: int, number: int) -> Run:
    """Make ``number`` calls, ``tasks`` at a time."""
    left = number
    took: list[float] = []

    async def work() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            start = time.perf_counter()
            await one()
            took.append(time.perf_counter() - start)

    gc.collect()
    start = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(tasks)))
    seconds = (time.perf_counter() - start) / number
    took.sort()
    return Run(seconds, took[len(took) // 2], took[int(len(took) * 0.99)])


@asynccontextmanager
async def _ours(url: str, kind: str) -> AsyncIterator[One]:
    from vonage_client import AsyncVonage

    options: dict[str, Any] = {**_KEYS, **_KINDS[kind], "servers": dict.fromkeys(_BOTH, url)}
    async with AsyncVonage(**options) as vonage:

        async def one() -> object:
            sent = await vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
            return sent.messages[0].message_id

        yield one


@asynccontextmanager
async def _theirs(url: str) -> AsyncIterator[One]:
    import httpx

    async with httpx.AsyncClient(timeout=None) as client:

        async def one() -> object:
            answer = await client.post(f"{url}/sms/json", data=_FORM)
            return answer.json()["messages"][0]["message-id"]

        yield one


def _resident() -> int:
    """Return the resident memory of this process in bytes, or 0 if the system does not report it."""
    gc.collect()
    file = Path("/proc/self/statm")
    return int(file.read_text().split()[1]) * 4096 if file.exists() else 0


async def _growth(one: One, number: int) -> int:
    """Return the growth of the process in bytes over many calls, after a first fifth of them."""
    await _run(one, 100, number // 5)
    before = _resident()
    await _run(one, 100, number)
    return _resident() - before


def _note(ours: Run, theirs: Run) -> str:
    return (
        f"{1 / ours.seconds:,.0f}/s against {1 / theirs.seconds:,.0f}/s;"
        f" p99 {ours.p99 * 1e3:,.1f} ms against {theirs.p99 * 1e3:,.1f} ms"
    )


async def _compare(url: str, tasks: int, number: int, rounds: int) -> list[Row]:
    """Compare all three in turn."""
    runs: dict[str, list[Run]] = {_HTTPX: [], **{kind: [] for kind in _KINDS}}
    for _ in range(rounds):
        async with _theirs(url) as one:
            # Each waiting task slows it down: fewer calls give the same result.
            runs[_HTTPX].append(await _run(one, tasks, max(min(number // 4, 1_000), tasks)))
        for kind in _KINDS:
            async with _ours(url, kind) as one:
                await _run(one, tasks, tasks)
                runs[kind].append(await _run(one, tasks, number))
    rows: list[Row] = []
    for kind, faster in _FASTER.items():
        pairs = [
            (ours.seconds, theirs.seconds) for ours, theirs in zip(runs[kind], runs[_HTTPX], strict=True)
        ]
        note = _note(runs[kind][-1], runs[_HTTPX][-1])
        rows.append(row(f"{kind}, {tasks:,} tasks", _HTTPX, pairs, 1 / faster if tasks >= 100 else 1.0, note))
        if tasks >= 100:
            tails = [(run.p99, run.p50) for run in runs[kind]]
            rows.append(row(f"{kind}, {tasks:,} tasks: p99", "its own p50", tails, 3.0, "evenness"))
    return rows


def rows(number: int, rounds: int) -> Iterator[Row]:
    """Yield wall seconds per call, ``number`` calls a run, by number of tasks; and memory growth."""
    with serving() as url:
        for tasks in TASKS:
            yield from asyncio.run(_compare(url, tasks, number, rounds if tasks < 1_000 else 1))


def growth(number: int) -> Iterator[tuple[str, str, str]]:
    """Yield facts on memory: the growth of a process over many calls, by kind."""

    async def measure(url: str, kind: str) -> int:
        async with _ours(url, kind) as one:
            return await _growth(one, number)

    with serving() as url:
        for kind in _KINDS:
            grown = asyncio.run(measure(url, kind))
            yield f"memory after {number:,} more calls, {kind}", f"{grown / 2**20:+.2f} MiB", ""
