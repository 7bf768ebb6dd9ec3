"""Thousands of calls, each of whose tries meets another fault: in sum, nobody is charged for a call that reported none.

Every call carries a mark, by which the server counts what it could have charged. For each call: a result has
exactly one charge, ``no`` and ``refused`` have none, ``unknown`` has at most one. Hence, in sum,
results <= charges <= results + unknown, and results + refused + not sent + unknown = calls.
"""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from oas_runtime.policy.retry import Budget
from tests.support.clients import ACCOUNT, FAST, OWN_KINDS
from tests.support.depth import depth
from tests.support.server import routes
from tests.support.threads import in_threads
from vonage_client import AsyncVonage, RequestOptions, ResponseTimeoutError, Timeout, Vonage, VonageError

from .cells import ANSWERS, holds, use
from .sequences import Sequences

CALLS = depth(1_200, 10_000)
CHUNKS = depth(2, 10)
"""For each kind of client."""
WORKERS = 10
LIMITS = Timeout(connect=5, read=0.3, write=5, pool=5, deadline=60)
CHARGED = ("sms.send", "numbers.buy")

_here = threading.local()


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two tries nobody waits, and the weather changes."""

    def sleep(closing: object, seconds: float) -> None:
        _here.server.weather()

    async def async_sleep(closing: object, seconds: float) -> None:
        _here.server.weather()

    monkeypatch.setattr("oas_runtime.call.sync_client.sleep", sleep)
    monkeypatch.setattr("oas_runtime.call.async_client.async_sleep", async_sleep)


class Ends:
    """How the calls of one worker ended."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.ended: dict[int, tuple[str, Any]] = {}
        """By number: the operation, and the result or the error."""

    def begin(self, server: Sequences, number: int) -> Callable[[Any], Any]:
        call = server.random.choice(list(ANSWERS))
        server.now = number, call
        server.weather()
        retries = server.random.randrange(5)
        self.ended[number] = call, None
        return use(call, options=RequestOptions(extra_query={"mark": number}, max_retries=retries))

    def end(self, number: int, value: Any) -> None:
        self.ended[number] = self.ended[number][0], value

    def check(self, server: Sequences) -> Counter[str]:
        """Hold each call to what the server counted for it; gives the sums."""
        sums: Counter[str] = Counter()
        for number, (call, value) in self.ended.items():
            charges, met = server.charged[number], server.met[number]
            story = (self.seed, number, call, [fault.name for fault in met], value, charges)
            sent = value.sent if isinstance(value, VonageError) else "result"
            assert sent in ("result", "no", "refused", "unknown"), story
            if sent in ("no", "refused"):
                assert charges == 0, story
            if call not in CHARGED:
                sums["reads"] += 1
                continue
            sums["calls"] += 1
            sums[sent] += 1
            sums["charges"] += charges
            assert charges <= 1, story
            if sent == "result":
                assert charges == 1, story
                assert value is not None, story
                if met[-1].ends == "result":
                    assert holds(value, ANSWERS[call]), story
            elif sent == "no" or (charges == 0 and met and all(fault.known for fault in met)):
                # Where it met nothing, its connection died before the server saw it: nobody could know.
                sums["known"] += 1
                # A server that is late on a busy machine is nothing that the client could know.
                late = isinstance(value, ResponseTimeoutError)
                sums["known, yet unknown"] += sent == "unknown" and not late
        return sums


def _sync(server: Sequences, ends: Ends, count: int, options: dict[str, Any]) -> None:
    with Vonage(**options, **routes(server.url)) as client:
        for number in range(count):
            one = ends.begin(server, number)
            try:
                ends.end(number, one(client))
            except VonageError as error:
                ends.end(number, error)


async def _async(server: Sequences, ends: Ends, count: int, options: dict[str, Any]) -> None:
    async with AsyncVonage(**options, **routes(server.url)) as client:
        for number in range(count):
            one = ends.begin(server, number)
            try:
                ends.end(number, await one(client))
            except VonageError as error:
                ends.end(number, error)


@pytest.mark.parametrize("chunk", range(CHUNKS))
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_the_sums_are_right(kind: str, chunk: int, pem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if chunk % 2:  # else the client's own budget, which is soon spent here, ends most calls early
        monkeypatch.setattr("oas_runtime.call.engine.Budget", lambda: Budget(10**6))
    options: dict[str, Any] = {**ACCOUNT, "application_id": "app", "private_key": pem, "timeout": LIMITS}
    if kind == "async fast":
        options.update(FAST)
    count = -(-CALLS // (len(OWN_KINDS) * CHUNKS * WORKERS))

    def work(worker: int) -> Counter[str]:
        ends = Ends(chunk * WORKERS + worker)
        with Sequences(ends.seed) as server:
            _here.server = server
            if kind == "sync":
                _sync(server, ends, count, options)
            else:
                asyncio.run(_async(server, ends, count, options))
        return ends.check(server)

    sums = sum(in_threads(work, range(WORKERS), WORKERS), Counter[str]())
    assert sums["calls"] + sums["reads"] == count * WORKERS
    assert sums["result"] + sums["refused"] + sums["no"] + sums["unknown"] == sums["calls"]
    assert sums["result"] <= sums["charges"] <= sums["result"] + sums["unknown"]
    assert sums["known, yet unknown"] * 15 <= sums["known"]
    assert min(sums[outcome] for outcome in ("result", "refused", "unknown")) > 0, sums
    print(kind, chunk, dict(sums))
