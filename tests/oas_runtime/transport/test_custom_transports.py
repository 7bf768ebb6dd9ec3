"""What is believed of a transport that a caller brings: the steps it tells, and else no more than must be true."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import httpx2
import pytest

from tests.support.clients import ACCOUNT, LIBRARY_KINDS, SEND, run, send
from tests.support.server import SMS, Server, answer, free_port, routes
from tests.support.threads import PATIENCE
from vonage_client import (
    ConnectFailedError,
    ConnectionLostError,
    DeadlineAfterSendingError,
    DeadlineBeforeSendingError,
    NotSentError,
    Vonage,
    VonageError,
)

Tell = Callable[..., Any]
STEPS = ("connection.connect_tcp.started", "http11.send_request_headers.started")


class Foreign(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that nobody knows: ``act`` is given the request's ``trace``."""

    def __init__(self, act: Callable[[Tell], object]) -> None:
        self.act = act

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.act(request.extensions["trace"])
        return httpx.Response(200, json=SMS)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        steps: list[str] = []
        try:
            self.act(lambda name, info: steps.append(name))
        finally:
            for step in steps:
                await request.extensions["trace"](step, {})
        return httpx.Response(200, json=SMS)


def failing(*steps: str) -> Callable[[Tell], None]:
    """Tells ``steps`` and then that there was no connection."""

    def act(tell: Tell) -> None:
        for step in steps:
            tell(step, {})
        raise httpx.ConnectError("x")

    return act


def test_a_class_alone_proves_nothing(kind: str) -> None:
    with pytest.raises(ConnectionLostError) as caught:
        run(kind, send, transport=Foreign(failing()), **ACCOUNT)
    assert caught.value.sent == "unknown" and caught.value.attempts == 1


def test_what_had_left_has_left_although_it_was_tried_again(kind: str) -> None:
    with pytest.raises(ConnectionLostError) as caught:
        run(kind, send, transport=Foreign(failing(*STEPS, STEPS[0])), **ACCOUNT)
    assert caught.value.sent == "unknown" and caught.value.attempts == 1


def test_a_connection_that_failed_before_it_left(kind: str) -> None:
    with pytest.raises(ConnectFailedError) as caught:
        run(kind, send, transport=Foreign(failing(STEPS[0])), max_retries=1, **ACCOUNT)
    assert caught.value.sent == "no" and caught.value.attempts == 2


def test_what_a_proxy_is_asked_first_is_not_the_request(kind: str) -> None:
    class Connect:
        method = b"CONNECT"

    def act(tell: Tell) -> None:
        tell(STEPS[0], {})
        tell(STEPS[1], {"request": Connect()})
        raise httpx.ConnectError("x")

    if kind == "async":
        return  # the stand-in tells asynchronous steps without what they are about
    with pytest.raises(ConnectFailedError):
        run(kind, send, transport=Foreign(act), max_retries=0, **ACCOUNT)


def test_a_request_left_behind_at_the_deadline_never_leaves() -> None:
    ended: queue.Queue[str] = queue.Queue()
    left_behind = threading.Event()

    def act(tell: Tell) -> None:
        tell(STEPS[0], {})
        left_behind.wait(PATIENCE)
        try:
            tell(STEPS[1], {})
            ended.put("left")
        except Exception as error:
            ended.put(type(error).__name__)
            raise

    with (
        pytest.raises(DeadlineBeforeSendingError) as caught,
        Vonage(transport=Foreign(act), timeout=0.2, max_retries=0, **ACCOUNT) as vonage,
    ):
        vonage.sms.send(**SEND)
    assert caught.value.sent == "no"
    left_behind.set()
    assert ended.get(timeout=PATIENCE) == "DeadlinePassed"


def test_a_blocked_transport_is_left_behind_in_time() -> None:
    released = threading.Event()

    def act(tell: Tell) -> None:
        tell(STEPS[1], {})
        released.wait(PATIENCE)

    with (
        pytest.raises(DeadlineAfterSendingError),
        Vonage(transport=Foreign(act), timeout=0.2, **ACCOUNT) as vonage,
    ):
        vonage.sms.send(**SEND)
    released.set()


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_the_steps_of_the_libraries_are_known(kind: str, library: Any) -> None:
    kind = f"{kind} {library.__name__}"
    with pytest.raises(NotSentError) as not_sent:
        run(kind, send, **routes(f"http://127.0.0.1:{free_port()}", max_retries=1, **ACCOUNT))
    assert not_sent.value.sent == "no" and not_sent.value.attempts == 2, (
        "told to have never left, so repeated"
    )
    with (
        Server(act=lambda connection, seen: connection.close()) as server,
        pytest.raises(VonageError) as lost,
    ):
        run(kind, send, **routes(server.url, **ACCOUNT))
    assert lost.value.sent == "unknown" and lost.value.attempts == 1 and len(server.seen) == 1


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_a_connection_of_the_callers_serves_one_call(kind: str, library: str) -> None:
    def twice(client: Any) -> Any:
        if kind == "sync":
            return [client.sms.send(**SEND) for _ in range(2)]

        async def both() -> list[Any]:
            return [await client.sms.send(**SEND) for _ in range(2)]

        return both()

    with Server(answer(SMS), answer(SMS)) as server:
        run(f"{kind} {library}", twice, **routes(server.url, **ACCOUNT))
    assert server.connections == 2


@pytest.mark.parametrize("kind", LIBRARY_KINDS)
def test_a_connection_is_closed_before_another_call_can_have_it(kind: str) -> None:
    limits = httpx.Limits(max_connections=1)  # calls wait for a connection, and get the first that is free

    def use(client: Any) -> Any:
        if kind.startswith("sync"):
            with ThreadPoolExecutor(8) as pool:
                return list(pool.map(lambda _: send(client), range(40)))

        async def all_of_them() -> list[Any]:
            return await asyncio.gather(*(send(client) for _ in range(40)))

        return all_of_them()

    with Server() as server:
        results = run(kind, use, **routes(server.url, own={"limits": limits}, **ACCOUNT))
    assert [result.messages[0].message_id for result in results] == ["0A1"] * 40
    assert len(server.seen) == server.connections == 40
