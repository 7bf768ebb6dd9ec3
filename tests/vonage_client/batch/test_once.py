"""``RequestOptions(once=...)``: a call is made at most once for a key, whoever makes it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, run
from tests.support.server import SMS, Seen, Server, answer, free_port, routes
from vonage_client import (
    AlreadyCalledError,
    ConfigurationError,
    LedgerError,
    RequestInvalidError,
    RequestOptions,
    Vonage,
    VonageError,
)
from vonage_client.batch import Ledger, open_ledger

ONCE = RequestOptions(once="order-4711")


@pytest.fixture(params=["sync", "async", "async fast"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_ledger(f"sqlite:///{tmp_path}/ledger.db")
    yield opened
    opened.close()


def send(kind: str, url: str, ledger: Ledger | None, options: Any = ONCE, **changes: Any) -> Any:
    call = {"to": "447700900000", "from_": "Acme", "text": "Hello", **changes}
    use = lambda client: client.sms.send(**call, options=options)  # noqa: E731
    return run(kind, use, **routes(url, **ACCOUNT), ledger=ledger)


def test_the_second_call_gets_the_result_of_the_first(kind: str, ledger: Ledger) -> None:
    with Server() as server:
        first = send(kind, server.url, ledger)
        second = send(kind, server.url, ledger)
        assert len(server.seen) == 1
        assert type(second) is type(first) and second.to_dict() == first.to_dict()
        assert second.messages[0].message_id == "0A1"
        send(kind, server.url, ledger, RequestOptions(once="order-4712"))
        send(kind, server.url, ledger, None)
        assert len(server.seen) == 3


def test_an_unknown_outcome_stays_unknown(kind: str, ledger: Ledger) -> None:
    with Server(act=lambda connection, seen: connection.close()) as server:
        with pytest.raises(VonageError) as caught:
            send(kind, server.url, ledger)
        assert caught.value.sent == "unknown"
        with pytest.raises(AlreadyCalledError, match=r"'order-4711' is unknown") as again:
            send(kind, server.url, ledger)
        assert again.value.sent == "unknown" and not again.value.held and len(server.seen) == 1
    ledger.settle("order-4711", "not sent")
    with Server() as server:
        send(kind, server.url, ledger)
        assert len(server.seen) == 1


@pytest.mark.parametrize("status", [401, 402])
def test_a_call_that_did_not_act_leaves_the_key_free(kind: str, ledger: Ledger, status: int) -> None:
    with pytest.raises(RequestInvalidError):
        send(kind, "http://127.0.0.1:9", ledger, to="not a number")
    with pytest.raises(VonageError) as caught:
        send(
            kind, f"http://127.0.0.1:{free_port()}", ledger, RequestOptions(once="order-4711", max_retries=0)
        )
    assert caught.value.sent == "no"
    with Server(answer(b"", status=status)) as server, pytest.raises(VonageError) as caught:
        send(kind, server.url, ledger)
    assert caught.value.sent == "refused"
    with Server() as server:
        send(kind, server.url, ledger, text="corrected")
        assert len(server.seen) == 1


def test_another_call_with_the_key_is_refused(kind: str, ledger: Ledger) -> None:
    with Server() as server:
        send(kind, server.url, ledger)
        with pytest.raises(ConfigurationError, match="other arguments"):
            send(kind, server.url, ledger, text="Another")
        assert len(server.seen) == 1


def test_what_cannot_be_recorded_is_not_sent(
    kind: str, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise LedgerError("full")

    monkeypatch.setattr(ledger, "claim", refuse)
    with Server() as server:
        with pytest.raises(LedgerError) as caught:
            send(kind, server.url, ledger)
        assert caught.value.sent == "no" and not server.seen


def test_what_once_needs(kind: str, ledger: Ledger) -> None:
    with Server() as server:
        with pytest.raises(ConfigurationError, match="ledger="):
            send(kind, server.url, None)
        with pytest.raises(ConfigurationError, match="open_ledger"):
            send(kind, server.url, "sqlite:///x.db")  # type: ignore[arg-type]
        call = {"to": "447700900000", "from_": "Acme", "text": "Hello", "options": ONCE}
        use = lambda client: client.sms.with_raw_response.send(**call)  # noqa: E731
        with pytest.raises(ConfigurationError, match="raw"):
            run(kind, use, **routes(server.url, **ACCOUNT), ledger=ledger)
        assert not server.seen


def test_of_many_at_the_same_time_one_is_made(ledger: Ledger) -> None:
    entered = threading.Semaphore(0)
    release = threading.Event()

    def act(connection: socket.socket, seen: Seen) -> None:
        entered.release()
        assert release.wait(60)
        connection.sendall(answer(SMS))

    results: list[Any] = []
    with Server(act=act) as server, Vonage(**routes(server.url, **ACCOUNT), ledger=ledger) as vonage:

        def call() -> None:
            try:
                results.append(vonage.sms.send(to="447700900000", from_="Acme", text="Hello", options=ONCE))
            except AlreadyCalledError as error:
                results.append(error.held)

        first = threading.Thread(target=call)
        first.start()
        assert entered.acquire(timeout=60)
        others = [threading.Thread(target=call) for _ in range(4)]
        for thread in others:
            thread.start()
        for thread in others:
            thread.join()
        assert results == [True] * 4
        release.set()
        first.join()
        call()
        assert len(server.seen) == 1 and results[4].to_dict() == results[5].to_dict()
