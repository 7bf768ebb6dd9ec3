"""The capacity of a process, measured, and of a fleet, simulated; the numbers of docs/scale.md.

``python -m benchmarks.scale measure`` sends calls to a server in a process of its own.

``python -m benchmarks.scale simulate --rate 1000 --workers 8`` is a small simulation of workers that take tasks from a
queue, keep to the limit of an account, claim a key, call, and crash now and then. What a crashed worker had in flight
is unknown; its tasks are delivered again and not sent again.
"""

from __future__ import annotations

import argparse
import asyncio
import heapq
import math
import os
import random
import resource
import tempfile
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from vonage_client import AsyncVonage, RequestOptions, Vonage
from vonage_client.batch import open_ledger

from .server import serving

_ACCOUNT: dict[str, Any] = {"api_key": "abcd1234", "api_secret": "not-a-secret"}
_CALL: dict[str, Any] = {"to": "447700900000", "from_": "Acme", "text": "Hello"}


def _measured(name: str, calls: int, run: Callable[[], object]) -> str:
    """Return one row: calls per second, CPU per call of this process."""
    wall, cpu = time.perf_counter(), time.process_time()
    run()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return f"| {name} | {calls / wall:,.0f} | {cpu / calls * 1e6:,.0f} µs | {memory} MB |"


def _threads(url: str, calls: int, threads: int, ledger: str | None) -> None:
    opened = None if ledger is None else open_ledger(ledger)
    with Vonage(**_ACCOUNT, servers={"https://rest.nexmo.com": url}, ledger=opened) as vonage:

        def call(number: int) -> None:
            options = None if opened is None else RequestOptions(once=f"order {number}")
            vonage.sms.send(**_CALL, options=options)

        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(call, range(calls)))
    if opened is not None:
        opened.close()


def _tasks(url: str, calls: int, tasks: int, **options: Any) -> None:
    async def main() -> None:
        numbers = iter(range(calls))
        async with AsyncVonage(**_ACCOUNT, servers={"https://rest.nexmo.com": url}, **options) as vonage:

            async def work() -> None:
                for _ in numbers:
                    await vonage.sms.send(**_CALL)

            await asyncio.gather(*(work() for _ in range(tasks)))

    asyncio.run(main())


def measure(calls: int) -> None:
    """Print the table of one process."""
    print("| one process | calls a second | CPU a call | memory |\n|---|---|---|---|")
    with serving() as url, tempfile.TemporaryDirectory() as folder:
        _threads(url, 50, 1, None)
        print(_measured("10 threads", calls, lambda: _threads(url, calls, 10, None)))
        print(_measured("100 tasks", calls, lambda: _tasks(url, calls, 100)))
        print(
            _measured(
                '100 tasks, `transport="fast"`', calls, lambda: _tasks(url, calls, 100, transport="fast")
            )
        )
        print(_measured('1,000 tasks, `"fast"`', calls, lambda: _tasks(url, calls, 1000, transport="fast")))
        some = max(1, calls // 5)
        sqlite = f"sqlite:///{folder}/ledger.db"
        print(_measured("10 threads, ledger in SQLite", some, lambda: _threads(url, some, 10, sqlite)))
        ledger = os.environ.get("LEDGER")
        if ledger:
            name = f"10 threads, ledger in {ledger.partition(':')[0]}"
            print(_measured(name, some, lambda: _threads(url, some, 10, ledger)))


@dataclass
class Fleet:
    """The simulated fleet; times in seconds, rates per second."""

    rate: float
    """Arriving tasks."""
    workers: int
    slots: int
    """Concurrent calls of a worker."""
    limit: float
    """The allowed calls of the account."""
    latency: float
    """The median duration of a call; the distribution is lognormal."""
    claim: float
    """The duration of claim and end in the ledger."""
    crash_every: float
    """The average lifetime of a worker in seconds."""
    away: float
    """The time until it is back."""
    lost: float
    """The share of calls without a response."""
    seconds: float
    seed: int = 1
    waits: list[float] = field(default_factory=list[float])
    sent: int = 0
    unknown_crash: int = 0
    unknown_lost: int = 0
    crashes: int = 0
    most_waiting: int = 0
    busy: float = 0.0


def simulate(fleet: Fleet) -> Fleet:
    """Run the fleet: events are arrivals, ends of calls, crashes and returns of workers."""
    drawn = random.Random(fleet.seed)
    waiting: deque[float] = deque()
    up = [True] * fleet.workers
    lives = [0] * fleet.workers
    """The current life of each worker: calls in flight in an earlier one have no end."""
    in_flight = [0] * fleet.workers
    free = deque(worker for worker in range(fleet.workers) for _ in range(fleet.slots))
    events: list[tuple[float, int, str, int, int]] = [(0.0, 0, "arrive", 0, 0)]
    order = 0
    allowed = 0.0
    """The earliest time of the next call within the account's limit."""

    def push(at: float, kind: str, worker: int = 0, life: int = 0) -> None:
        nonlocal order
        order += 1
        heapq.heappush(events, (at, order, kind, worker, life))

    for worker in range(fleet.workers):
        push(drawn.expovariate(1 / fleet.crash_every), "crash", worker)
    while events:
        now, _, kind, worker, life = heapq.heappop(events)
        if now > fleet.seconds:
            break
        if kind == "arrive":
            waiting.append(now)
            push(now + drawn.expovariate(fleet.rate), "arrive")
        elif kind == "end" and lives[worker] == life:
            in_flight[worker] -= 1
            free.append(worker)
            lost = drawn.random() < fleet.lost
            fleet.unknown_lost += lost
            fleet.sent += not lost
        elif kind == "crash":
            fleet.crashes += 1
            fleet.unknown_crash += in_flight[worker]
            up[worker], in_flight[worker] = False, 0
            lives[worker] += 1
            free = deque(other for other in free if other != worker)
            push(now + fleet.away, "return", worker)
        elif kind == "return":
            up[worker] = True
            free.extend([worker] * fleet.slots)
            push(now + drawn.expovariate(1 / fleet.crash_every), "crash", worker)
        while waiting and free:
            worker = free.popleft()
            allowed = max(allowed, now) + 1 / fleet.limit
            began = allowed + fleet.claim
            took = fleet.latency * math.exp(drawn.gauss(0, 0.5))
            fleet.waits.append(began - waiting.popleft())
            fleet.busy += took
            in_flight[worker] += 1
            push(began + took, "end", worker, lives[worker])
        fleet.most_waiting = max(fleet.most_waiting, len(waiting))
    return fleet


def report(fleet: Fleet) -> str:
    """Describe the results for a reader."""
    waits = sorted(fleet.waits) or [0.0]
    ended = max(1, fleet.sent + fleet.unknown_lost + fleet.unknown_crash)
    unknown = fleet.unknown_lost + fleet.unknown_crash
    return (
        f"{fleet.rate:,.0f} a second, {fleet.workers} workers of {fleet.slots} calls, limit {fleet.limit:,.0f}:\n"
        f"  sent {fleet.sent / fleet.seconds:,.1f} a second, {fleet.busy / fleet.seconds:,.0f} calls in flight\n"
        f"  wait for a worker and the limit: median {waits[len(waits) // 2]:.2f} s, "
        f"95 % {waits[int(len(waits) * 0.95)]:.2f} s; at most {fleet.most_waiting:,} tasks waiting\n"
        f"  {fleet.crashes} crashes, {fleet.unknown_crash} unknown by crashes, {fleet.unknown_lost} by lost answers: "
        f"{unknown / ended * 1e6:,.0f} of a million"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("measure")
    command.add_argument("--calls", type=int, default=2_000)
    command = commands.add_parser("simulate", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    command.add_argument("--rate", type=float, default=1000, help="tasks a second")
    command.add_argument("--workers", type=int, default=8)
    command.add_argument("--slots", type=int, default=50, help="calls that a worker makes at a time")
    command.add_argument(
        "--limit", type=float, default=1200, help="calls a second that the account is allowed"
    )
    command.add_argument("--latency", type=float, default=0.25, help="median seconds of a call")
    command.add_argument(
        "--claim", type=float, default=0.005, help="seconds of a claim and an end in the ledger"
    )
    command.add_argument("--crash-every", type=float, default=600, help="seconds that a worker lives")
    command.add_argument("--away", type=float, default=10, help="seconds until it is back")
    command.add_argument("--lost", type=float, default=1e-5, help="share of calls whose answer is lost")
    command.add_argument("--seconds", type=float, default=300)
    arguments = parser.parse_args()
    given = vars(arguments)
    if given.pop("command") == "measure":
        measure(arguments.calls)
    else:
        print(report(simulate(Fleet(**given))))


if __name__ == "__main__":
    main()
