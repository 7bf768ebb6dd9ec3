"""Celery workers that die: at most one charge a key, no task forgotten."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support import ROOT
from tests.support.server import SMS, Seen, Server, answer
from tests.support.services import postgresql_url, start_redis

pytest.importorskip("celery", reason="the celery extra is not installed")

MODULE = "tests.vonage_client.integrations.celery_app"


class Workers:
    """Worker processes of the test's application; each can be killed with all its children."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = {**os.environ, **environment}
        self._processes: list[subprocess.Popen[bytes]] = []

    def set(self, **variables: str) -> None:
        """Environment variables of the workers that are started from now on."""
        self._environment |= variables

    def start(self) -> None:
        command = [sys.executable, "-m", "celery", "-A", MODULE, "worker", "-c", "2", "-l", "ERROR"]
        command += [
            "--without-mingle",
            "--without-gossip",
            "--without-heartbeat",
            "-n",
            f"{time.time_ns()}@test",
        ]
        self._processes.append(
            subprocess.Popen(
                command,
                env=self._environment,
                cwd=ROOT,
                start_new_session=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def kill(self, index: int) -> None:
        process = self._processes.pop(index)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def kill_all(self) -> None:
        while self._processes:
            self.kill(0)


@pytest.fixture
def application(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Any]:
    """The workers, the module of the application in this process, and the server that is called."""
    _, url = start_redis("--save", "", "--databases", "16")
    path = url.removeprefix("unix://")

    def act(connection: socket.socket, seen: Seen) -> None:
        time.sleep(0.01)
        connection.sendall(answer(SMS))

    with Server(act=act) as server:
        ledger = f"unix://{path}?db=2&lease=8"
        if getattr(request, "param", "redis") == "postgresql":
            ledger = f"{postgresql_url()}&ledger=celery{time.time_ns()}&lease=8"
        environment = {"TEST_REDIS": path, "TEST_LEDGER": ledger, "TEST_SERVER": server.url}
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delitem(sys.modules, MODULE, raising=False)
        import importlib

        module = importlib.import_module(MODULE)
        workers = Workers(environment)
        try:
            yield workers, module, server
        finally:
            workers.kill_all()
            module.app.close()


def ended(results: list[Any], seconds: float, deliver: Callable[[int], Any] | None = None) -> None:
    """Wait for the tasks. What makes no progress is delivered again.

    Celery's transport for Redis loses a task whose worker is killed between taking and registering it.
    """
    deadline = time.monotonic() + seconds
    progress, missing = time.monotonic(), len(results)
    while waiting := [index for index, result in enumerate(results) if not result.ready()]:
        assert time.monotonic() < deadline, "a task was forgotten"
        if len(waiting) < missing:
            progress, missing = time.monotonic(), len(waiting)
        elif deliver is not None and time.monotonic() - progress > 60:
            progress = time.monotonic()
            for index in waiting:
                results[index] = deliver(index)
        time.sleep(0.2)


def run(application: Any, count: int, crew: int, kills: int, between: float) -> None:
    workers, module, server = application
    for _ in range(crew):
        workers.start()
    calls = [{"to": "447700900000", "from_": "Acme", "text": f"number {index}"} for index in range(count)]

    def deliver(number: int) -> Any:
        index = number % count
        return module.call.delay("sms.send", calls[index], key=f"order {index}")

    # Some tasks are delivered twice on purpose.
    results = [deliver(number) for number in range(count + count // 3)]
    drawn = random.Random(20261128)
    while not server.seen:
        time.sleep(0.01)
    for _ in range(kills):
        time.sleep(between)
        workers.kill(drawn.randrange(crew))
        workers.start()
    ended(results, 600, deliver)
    charges = Counter(dict(seen.form)["text"] for seen in server.seen)
    assert max(charges.values()) == 1, "a message was sent twice"
    states = Counter(result.state for result in results)
    assert states["SUCCESS"] + states["FAILURE"] == len(results)
    for index in range(count):
        accepted = results[index].state == "SUCCESS"
        if accepted:
            assert charges[f"number {index}"] == 1
            assert results[index].get()["messages"][0]["message-id"] == "0A1"
        else:
            error = results[index].result
            assert type(error).__name__ == "AlreadyCalledError" and "unknown" in str(error)
    unknown = sum(result.state == "FAILURE" for result in results[:count])
    assert unknown <= 2 * kills, "more is unknown than was in flight"


def test_workers_that_die(application: Any) -> None:
    run(application, count=40, crew=2, kills=1, between=0.05)


@pytest.mark.deep
@pytest.mark.parametrize("application", ["redis", "postgresql"], indirect=True)
def test_many_workers_that_die_every_second(application: Any) -> None:
    run(application, count=2000, crew=4, kills=60, between=1.0)


@pytest.mark.deep
def test_workers_keep_to_one_limit_of_the_account(application: Any) -> None:
    """More workers, and more tasks at a time, than the limit allows: late tasks are retried when their turn comes."""
    workers, module, server = application
    times: list[float] = []
    accept = server.act

    def act(connection: socket.socket, seen: Seen) -> None:
        times.append(time.monotonic())
        accept(connection, seen)

    server.act = act
    workers.set(TEST_LIMIT="10/s")
    for _ in range(3):
        workers.start()
    calls = [{"to": "447700900000", "from_": "Acme", "text": f"number {index}"} for index in range(80)]
    results = [module.call.delay("sms.send", call, key=call["text"]) for call in calls]
    ended(results, 300)
    assert {result.state for result in results} == {"SUCCESS"} and len(server.seen) == 80
    times.sort()
    most = max(sum(begin <= moment < begin + 1 for moment in times) for begin in times)
    assert most <= 20, (
        "ten in a second when Redis is asked; a busy machine delivers those of two seconds in one"
    )


def test_tasks_of_your_own(application: Any) -> None:
    workers, module, server = application
    workers.start()
    results = [module.welcome.delay(f"44770090000{index}") for index in range(3)]
    bad = [
        module.call.delay("sms.send", {"to": "no", "from_": "Acme", "text": "x"}),
        module.call.delay("sms", {}),
    ]
    bad.append(module.call.delay("_engine.start", {}))
    ended([*results, *bad], 120)
    assert [result.state for result in results] == ["SUCCESS"] * 3 and len(server.seen) == 3
    assert results[0].get()["messages"][0]["status"] == "0"
    assert [type(result.result).__name__ for result in bad] == [
        "RequestInvalidError",
        "ConfigurationError",
        "ConfigurationError",
    ]
