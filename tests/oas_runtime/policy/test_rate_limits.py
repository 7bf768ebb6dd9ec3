"""Rate limits of the client's own: of the document, of a number, shared by threads, tasks, copies and processes."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from oas_runtime.policy.rate_limit import Limit, Schedule, limit_of
from tests.support import programs
from tests.support.clients import ACCOUNT, run, send
from tests.support.depth import depth
from tests.support.server import DONE, SMS, Seen, Server, answer, free_port, routes
from tests.support.threads import PATIENCE
from vonage_client import (
    AsyncVonage,
    ConfigurationError,
    LimitStorageError,
    RateLimitWaitError,
    RequestOptions,
    ServerError,
    Vonage,
)

# --- the schedule, by a clock of its own ---------------------------------------------------------


class WaitSteps(RuleBasedStateMachine):
    """Tries that take places, leave, or give up, while time goes by."""

    def __init__(self) -> None:
        super().__init__()
        self.limit = Limit(3, 10.0)
        self.schedule = Schedule(self.limit)
        self.now = 0.0
        self.waiting: list[float] = []
        self.left: list[float] = []

    @rule(seconds=st.integers(0, 12))
    def time_goes_by(self, seconds: int) -> None:
        self.now += seconds
        gone = [at for at in self.waiting if at <= self.now]
        self.left += gone
        self.waiting = [at for at in self.waiting if at > self.now]
        self.left.sort()
        for first, last in zip(self.left, self.left[self.limit.calls :], strict=False):
            assert last - first >= self.limit.seconds, self.left

    @rule()
    def take(self) -> None:
        given_back = self.schedule.next(self.now) < max(self.waiting, default=0.0)
        at = self.schedule.take(self.now)
        assert at >= self.now
        if not given_back:
            assert at >= max(self.waiting, default=0.0), "whoever asks later leaves later"
        if at <= self.now:
            self.left.append(at)
        else:
            self.waiting.append(at)

    @precondition(lambda self: self.waiting)
    @rule(data=st.data())
    def give_up(self, data: st.DataObject) -> None:
        at = data.draw(st.sampled_from(self.waiting))
        self.waiting.remove(at)
        self.schedule.give_back(at)

    @precondition(lambda self: self.waiting)
    @rule()
    def all_give_up(self) -> None:
        for at in self.waiting:
            self.schedule.give_back(at)
        self.waiting.clear()
        taken = sum(at > self.now - self.limit.seconds for at in self.left)
        assert (self.schedule.next(self.now) == self.now) is (taken < self.limit.calls)


TestTurns = WaitSteps.TestCase
TestTurns.settings = settings(max_examples=depth(50, 500), stateful_step_count=40)


def test_no_place_is_wasted() -> None:
    schedule = Schedule(Limit(2, 1.0))
    assert [schedule.take(0.0) for _ in range(6)] == [0.0, 0.0, 1.0, 1.0, 2.0, 2.0]
    schedule.give_back(1.0)
    assert schedule.take(0.5) == 1.0
    assert schedule.take(0.5) == 3.0


@pytest.mark.parametrize(
    ("given_", "limit"),
    [
        ("document", None),
        ("30/s", Limit(30, 1.0)),
        ("60/min", Limit(60, 60.0)),
        ("1000/h", Limit(1000, 3600.0)),
        (5, Limit(5, 1.0)),
        (0.5, Limit(1, 2.0)),
        (2.5, Limit(5, 2.0)),
    ],
)
def test_what_a_limit_may_be(given_: Any, limit: Limit | None) -> None:
    assert limit_of(given_) == limit


@given(st.floats(min_value=0.001, max_value=10_000))
def test_any_number_of_calls_a_second(number: float) -> None:
    limit = limit_of(number)
    assert limit is not None and limit.calls >= 1
    assert limit.calls / limit.seconds == pytest.approx(number, rel=0.6, abs=0.001)


@pytest.mark.parametrize(
    "wrong", ["fast", "0/s", "30/week", "30 /s", "", 0, -1, True, float("nan"), float("inf"), 1e-9]
)
def test_what_is_no_limit(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="rate_limit must be 'document'"):
        Vonage(rate_limit=wrong)


# --- the client ----------------------------------------------------------------------------------


def spread(server: Server, times: list[float], act: Any = None) -> Any:
    """Notes when this began, and when each request arrives."""
    times.append(time.monotonic())

    def reply(connection: socket.socket, seen: Seen) -> None:
        times.append(time.monotonic())
        connection.sendall(answer(SMS))

    server.act = act or reply
    return server


def check(times: list[float], calls: int, seconds: float) -> None:
    """Every ``seconds`` no more than ``calls`` have begun, however late they arrive."""
    began, *arrivals = sorted(times)
    for number, arrived in enumerate(arrivals):
        assert arrived - began >= number // calls * seconds, [round(at - began, 3) for at in arrivals]


def test_threads_keep_to_one_limit() -> None:
    times: list[float] = []
    with (
        spread(Server(), times) as server,
        Vonage(**routes(server.url, rate_limit="5/s", **ACCOUNT)) as vonage,
    ):
        copy = vonage.with_options(max_retries=0)
        threads = [threading.Thread(target=send, args=(client,)) for client in [vonage, copy] * 6]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(times) == 1 + 12
    check(times, 5, 1.0)


def test_tasks_keep_to_one_limit_in_the_order_in_which_they_asked() -> None:
    times: list[float] = []
    order: list[int] = []

    async def main(url: str) -> None:
        async with AsyncVonage(**routes(url, rate_limit="5/s", **ACCOUNT)) as vonage:

            async def one(number: int) -> None:
                await send(vonage)
                order.append(number // 5)

            await asyncio.gather(*(one(number) for number in range(15)))

    with spread(Server(), times) as server:
        asyncio.run(main(server.url))
    check(times, 5, 1.0)
    assert order == sorted(order)


def test_a_cancelled_task_gives_its_place_back() -> None:
    async def main(url: str) -> float:
        async with AsyncVonage(**routes(url, rate_limit="1/min", timeout=300, **ACCOUNT)) as vonage:
            await send(vonage)
            for _ in range(20):
                with anyio.move_on_after(0.01):
                    await send(vonage)
            with pytest.raises(RateLimitWaitError) as caught:
                await send(vonage, options=RequestOptions(timeout=5))
            return caught.value.wait

    with Server() as server:
        wait = asyncio.run(main(server.url))
    assert len(server.seen) == 1
    assert 50 < wait <= 60, "the places of those that were cancelled are free again"


def test_a_turn_beyond_the_deadline_raises_at_once(kind: str) -> None:
    def both(client: Any) -> Any:
        if kind == "sync":
            send(client)
            return send(client)

        async def calls() -> Any:
            await send(client)
            return await send(client)

        return calls()

    events: list[Any] = []
    with Server() as server, pytest.raises(RateLimitWaitError) as caught:
        run(kind, both, **routes(server.url, rate_limit="1/h", on_error=events.append, **ACCOUNT))
    error = caught.value
    assert len(server.seen) == 1
    assert error.sent == "no" and error.retryable and error.attempts == 0
    assert 3500 < error.wait <= 3600 and error.operation_id == "sendSms" and error.server == server.url
    assert events == [error]


def test_each_try_takes_its_turn(kind: str) -> None:
    times: list[float] = []

    def reply(connection: socket.socket, seen: Seen) -> None:
        times.append(time.monotonic())
        connection.sendall(answer(b"", status=500))

    with spread(Server(), times, reply) as server, pytest.raises(ServerError):
        run(
            kind,
            lambda v: v.numbers.list_owned(),
            **routes(server.url, rate_limit="1/s", max_retries=2, **ACCOUNT),
        )
    assert len(times) == 1 + 3
    check(times, 1, 1.0)


def test_the_limits_of_the_document(kind: str, pem: str) -> None:
    """Calls are created at 3 a second, and read at 15: the fourth to be created has to wait, reading does not."""
    account = {**ACCOUNT, "application_id": "app", "private_key": pem}
    options = RequestOptions(timeout=60, validate=False)

    def use(client: Any) -> Any:
        def create() -> Any:
            return client.voice.create_call(to=[], answer_url=["https://x.example"], options=options)

        if kind == "sync":
            for _ in range(3):
                create()
            client.voice.list_calls()
            client.sms.send(to="447700900000", from_="a", text="b")
            return create()

        async def calls() -> Any:
            for _ in range(3):
                await create()
            await client.voice.list_calls()
            await client.sms.send(to="447700900000", from_="a", text="b")
            return await create()

        return calls()

    began = time.monotonic()
    with (
        Server(
            act=lambda connection, seen: connection.sendall(answer(SMS if "sms" in seen.path else DONE))
        ) as server,
    ):
        run(kind, use, **routes(server.url, rate_limit="document", **account))
    assert len(server.seen) == 6 and time.monotonic() - began >= 1


def test_accounts_have_limits_of_their_own(kind: str) -> None:
    def use(client: Any) -> Any:
        other = client.with_credentials(api_key="another1")
        if kind == "sync":
            return send(client), send(other)

        async def calls() -> Any:
            return await send(client), await send(other)

        return calls()

    with Server() as server:
        run(kind, use, **routes(server.url, rate_limit="1/h", **ACCOUNT))
    assert len(server.seen) == 2


def test_a_copy_with_another_limit_has_its_own(kind: str) -> None:
    def use(client: Any) -> Any:
        other = client.with_options(rate_limit="2/h")
        none = client.with_options(rate_limit=None)
        if kind == "sync":
            return send(client), send(other), send(none), send(none)

        async def calls() -> Any:
            return await send(client), await send(other), await send(none), await send(none)

        return calls()

    with Server() as server:
        run(kind, use, **routes(server.url, rate_limit="1/h", **ACCOUNT))
    assert len(server.seen) == 4


# --- across processes ----------------------------------------------------------------------------


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[str]:
    """The URL of a Redis of this test."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        programs.REDIS.require(),
        "--port",
        str(port),
        "--bind",
        "127.0.0.1",
        "--save",
        "",
        "--requirepass",
        "Pass-Of-Redis",
    ]
    with subprocess.Popen([*command, "--dir", str(tmp_path)], stdout=subprocess.DEVNULL) as process:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield f"redis://:Pass-Of-Redis@127.0.0.1:{port}/0"
        process.send_signal(signal.SIGTERM)


WORKER = """
import sys
from vonage_client import Vonage
options = {"rate_limit": "6/s", "rate_limit_storage": sys.argv[2], "servers": {"https://rest.nexmo.com": sys.argv[1]}}
with Vonage(api_key="abcd1234", api_secret="s3cret", **options) as vonage:
    for _ in range(int(sys.argv[3])):
        vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
"""


def test_processes_keep_to_one_limit_together(redis: str) -> None:
    times: list[float] = []
    with spread(Server(), times) as server:
        workers = [subprocess.Popen([sys.executable, "-c", WORKER, server.url, redis, "6"]) for _ in range(3)]
        assert [worker.wait(60) for worker in workers] == [0, 0, 0]
    assert len(times) == 1 + 18
    check(times, 6, 1.0)


def test_clients_of_both_kinds_share_a_storage(kind: str, redis: str) -> None:
    options = {"rate_limit": "1/h", "rate_limit_storage": redis, **ACCOUNT}
    with Server() as server:
        run(kind, send, **routes(server.url, **options))
        for other in ("sync", "async"):
            with pytest.raises(RateLimitWaitError) as caught:
                run(other, send, **routes(server.url, **options))
            assert caught.value.wait > 3000 and caught.value.sent == "no"
    assert len(server.seen) == 1


def test_keys_name_no_account(redis: str) -> None:
    import redis as library

    with Server() as server:
        run("sync", send, **routes(server.url, rate_limit="document", rate_limit_storage=redis, **ACCOUNT))
    keys = [key.decode() for key in library.Redis.from_url(redis).scan_iter()]
    assert keys and all("sms" in key and "abcd1234" not in key for key in keys)


def test_a_storage_that_is_gone_stops_the_call(kind: str) -> None:
    pytest.importorskip("limits")
    storage = f"redis://:Pass-Of-Redis@127.0.0.1:{free_port()}/0"
    with Server() as server, pytest.raises(LimitStorageError) as caught:
        run(kind, send, **routes(server.url, rate_limit=5, rate_limit_storage=storage, **ACCOUNT))
    assert server.seen == [] and caught.value.sent == "no" and caught.value.attempts == 0
    assert (
        "Pass-Of-Redis" not in repr(caught.value) + repr(vars(caught.value))
        and caught.value.__cause__ is None
    )


@pytest.mark.parametrize("storage", ["nothing://host", "redis", "redis://:Pass-Of-Redis@[/0"])
def test_a_storage_that_cannot_be(storage: str) -> None:
    with pytest.raises(ConfigurationError, match="rate_limit_storage must be the URL") as caught:
        Vonage(rate_limit=5, rate_limit_storage=storage)
    assert "Pass-Of-Redis" not in repr(caught.value) and caught.value.__cause__ is None


def test_a_storage_without_a_limit() -> None:
    with pytest.raises(ConfigurationError, match="requires a rate_limit"):
        Vonage(rate_limit_storage="redis://127.0.0.1")


def test_the_url_of_a_storage_is_not_shown(kind: str) -> None:
    pytest.importorskip("limits")
    with Vonage(rate_limit=5, rate_limit_storage="redis://:Pass-Of-Redis@127.0.0.1:1/0", **ACCOUNT) as vonage:
        shown = repr(vonage) + repr(vonage._engine.settings) + repr(vonage._engine.limiter)
    assert "Pass-Of-Redis" not in shown
