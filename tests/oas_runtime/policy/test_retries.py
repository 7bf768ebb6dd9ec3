"""When a call is tried again, and that nothing that may have acted is charged twice."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from typing import Any

import pytest

from oas_runtime.config.events import RetryEvent
from tests.support.clients import ACCOUNT, run, send
from tests.support.server import DONE, SMS, Seen, Server, answer, free_port, routes
from vonage_client import (
    ConnectionLostError,
    DeadlineError,
    NotFoundError,
    OutcomeUnknownError,
    RateLimitError,
    RequestOptions,
    ServerError,
    StatusError,
    UndecodableResponseError,
    VerifyRejectedError,
    Vonage,
)

REFUSED = [answer(b"", status=429), answer(b"", status=503, headers={"Retry-After": "0"})]
LOST = ["close", "500", "502", "504", "503", "408"]
CALLS = {"count": 0, "_embedded": {"calls": []}}
OK = {**DONE, "error-code-label": "success"}


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Waits are drawn as usual, and not waited for."""
    waited: list[float] = []

    def sleep(closing: object, seconds: float) -> None:
        waited.append(seconds)

    async def async_sleep(closing: object, seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("oas_runtime.call.sync_client.sleep", sleep)
    monkeypatch.setattr("oas_runtime.call.async_client.async_sleep", async_sleep)
    return waited


def failing(times: int, how: str, good: object) -> Callable[[socket.socket, Seen], None]:
    """Fails so many times, then answers."""
    left = [times]

    def act(connection: socket.socket, seen: Seen) -> None:
        left[0] -= 1
        if left[0] < 0:
            connection.sendall(answer(good))
        elif how == "close":
            connection.shutdown(socket.SHUT_RDWR)
        elif how == "garbage":
            connection.sendall(answer(b"{"))
        else:
            connection.sendall(answer(b"", status=int(how)))

    return act


SAFE: dict[str, tuple[Callable[[Any], Any], object]] = {
    "a read": (lambda client: client.voice.list_calls(), CALLS),
    "idempotent by method": (
        lambda client: client.voice.stop_audio_stream(uuid="x"),
        {"message": "m", "uuid": "x"},
    ),
    "idempotent by the overlay": (
        lambda client: client.numbers.update(country="GB", msisdn="447700900000"),
        OK,
    ),
    "idempotent by its body": (lambda client: client.voice.update_call(uuid="x", action="mute"), {}),
    "idempotent by its form": (
        lambda client: client.verify.control(request_id="x", cmd="cancel"),
        {"status": "0"},
    ),
}
NEVER: dict[str, Callable[[Any], Any]] = {
    "sms.send": send,
    "numbers.buy": lambda client: client.numbers.buy(country="GB", msisdn="447700900000"),
    "a PUT that acts each time": lambda client: client.voice.play_text_to_speech(uuid="x", text="Hello"),
    "a transfer": lambda client: client.voice.update_call(
        uuid="x", action="transfer", destination={"type": "ncco", "url": ["https://x.example"]}
    ),
    "verify.control, next": lambda client: client.verify.control(request_id="x", cmd="trigger_next_event"),
    "applications.create": lambda client: client.applications.create(name="x"),
}


def go(kind: str, use: Callable[[Any], Any], url: str, pem: str, **options: Any) -> Any:
    account = {**ACCOUNT, "application_id": "app", "private_key": pem}
    return run(kind, use, **routes(url, **account, **options))


@pytest.mark.parametrize("how", LOST)
@pytest.mark.parametrize("name", SAFE)
def test_what_changes_nothing_more_is_tried_again(kind: str, name: str, how: str, pem: str) -> None:
    use, good = SAFE[name]
    with Server(act=failing(2, how, good)) as server:
        go(kind, use, server.url, pem)
    assert len(server.seen) == 3
    assert len({seen.text for seen in server.seen}) == 1, "the same request each time"


@pytest.mark.parametrize("how", LOST)
@pytest.mark.parametrize("name", NEVER)
def test_what_may_have_acted_is_never_repeated(kind: str, name: str, how: str, pem: str) -> None:
    wanted = (OutcomeUnknownError, ServerError, StatusError)
    with Server(act=failing(1, how, SMS)) as server, pytest.raises(wanted) as caught:
        go(kind, NEVER[name], server.url, pem, max_retries=9)
    assert len(server.seen) == 1
    assert caught.value.may_have_acted and caught.value.sent == "unknown" and caught.value.attempts == 1


@pytest.mark.parametrize("refusal", REFUSED)
@pytest.mark.parametrize("name", NEVER)
def test_what_was_refused_for_now_is_tried_again(kind: str, name: str, refusal: bytes, pem: str) -> None:
    good = answer(SMS if name == "sms.send" else OK)
    with Server(refusal, refusal, good) as server:
        go(kind, NEVER[name], server.url, pem)
    assert len(server.seen) == 3


def test_an_unreadable_answer_is_asked_for_once_more(kind: str, pem: str) -> None:
    with Server(act=failing(1, "garbage", CALLS)) as server:
        go(kind, SAFE["a read"][0], server.url, pem)
        assert len(server.seen) == 2
    with (
        Server(act=failing(9, "garbage", CALLS)) as server,
        pytest.raises(UndecodableResponseError) as caught,
    ):
        go(kind, SAFE["a read"][0], server.url, pem, max_retries=9)
    assert len(server.seen) == 2 == caught.value.attempts


def test_how_often_is_said_per_client_per_copy_and_per_call(kind: str, pem: str) -> None:
    busy = answer(b"", status=429)

    def tries(use: Callable[[Any], Any], **options: Any) -> int:
        with Server(busy) as server, pytest.raises(RateLimitError) as caught:
            go(kind, use, server.url, pem, **options)
        assert caught.value.attempts == len(server.seen)
        return len(server.seen)

    assert tries(send) == 3
    assert tries(send, max_retries=0) == 1
    assert tries(lambda client: send(client.with_options(max_retries=4))) == 5
    assert tries(lambda client: send(client, options=RequestOptions(max_retries=1)), max_retries=7) == 2


@pytest.mark.parametrize(
    ("headers", "least"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"retry-after-ms": "2500"}, 2.5),
        ({"X-RateLimit-Reset": "9999999999999"}, None),
    ],
)
def test_a_server_that_asks_to_wait_is_waited_for(
    kind: str, pem: str, no_waiting: list[float], headers: dict[str, str], least: float | None
) -> None:
    with Server(answer(b"", status=429, headers=headers), answer(SMS)) as server:
        if least is None:
            with pytest.raises(RateLimitError) as caught:
                go(kind, send, server.url, pem)
            assert caught.value.retry_after is not None and caught.value.retry_after > 1e9
            assert len(server.seen) == 1
            return
        go(kind, send, server.url, pem)
    assert len(no_waiting) == 1 and least <= no_waiting[0] < least + 1


def test_a_wait_beyond_the_deadline_raises_at_once(kind: str, pem: str, no_waiting: list[float]) -> None:
    busy = answer(b"", status=429, headers={"Retry-After": "20"})
    with Server(busy, answer(SMS)) as server, pytest.raises(RateLimitError) as caught:
        go(kind, send, server.url, pem, timeout=5)
    assert len(server.seen) == 1 and no_waiting == []
    assert caught.value.retry_after == 20.0 and "20 s" in str(caught.value)


def test_retries_are_told_of(kind: str, pem: str, caplog: pytest.LogCaptureFixture) -> None:
    events: list[RetryEvent] = []
    with (
        Server(answer(b"", status=429), answer(SMS)) as server,
        caplog.at_level(logging.INFO, "vonage_client"),
    ):
        raw = go(kind, lambda client: send_raw(client), server.url, pem, on_retry=events.append)
    assert raw.attempts == 2
    assert [(event.attempt, type(event.error)) for event in events] == [(1, RateLimitError)]
    assert events[0].call.operation_id == "sendSms" and events[0].seconds >= 0
    (line,) = [record.getMessage() for record in caplog.records if record.name == "vonage_client"]
    assert "sendSms" in line and "RateLimitError" in line and ACCOUNT["api_secret"] not in line


def send_raw(client: Any) -> Any:
    return client.sms.with_raw_response.send(to="447700900000", from_="Acme", text="Hello")


def test_an_outage_is_not_amplified(pem: str) -> None:
    with Server(answer(b"", status=429)) as server, Vonage(**routes(server.url, **ACCOUNT)) as vonage:
        for _ in range(100):
            with pytest.raises(RateLimitError):
                send(vonage.with_options())
    assert 100 < len(server.seen) <= 110, "a budget for all calls of the client and its copies"


def test_what_never_left_is_tried_again_whatever_it_is(kind: str, no_waiting: list[float]) -> None:
    with pytest.raises(Exception, match="Nothing was sent") as caught:
        run(kind, send, **routes(f"http://127.0.0.1:{free_port()}", **ACCOUNT))
    assert len(no_waiting) == 2 and getattr(caught.value, "attempts", 0) == 3


def test_the_deadline_bounds_the_tries_too(kind: str, pem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    with (
        Server(act=failing(99, "close", CALLS)) as server,
        pytest.raises((ConnectionLostError, DeadlineError)),
    ):
        go(kind, SAFE["a read"][0], server.url, pem, max_retries=50, timeout=0.8)
    assert len(server.seen) < 50


def lost_then(reply: bytes, times: int = 1) -> Callable[[socket.socket, Seen], None]:
    """Reads so many requests and drops them, then answers."""
    left = [times]

    def act(connection: socket.socket, seen: Seen) -> None:
        left[0] -= 1
        if left[0] < 0:
            connection.sendall(reply)
        else:
            connection.shutdown(socket.SHUT_RDWR)

    return act


RUNNING = {"status": "10", "request_id": "the-running-one", "error_text": "Concurrent verifications"}


def verify(client: Any) -> Any:
    return client.verify.request(number="447700900000", brand="Acme")


def test_a_repetition_is_told_that_the_first_was_carried_out(kind: str, pem: str) -> None:
    with Server(act=lost_then(answer(RUNNING))) as server:
        result = go(kind, verify, server.url, pem)
        assert result.request_id == "the-running-one" and len(server.seen) == 2
    with Server(act=lost_then(answer(RUNNING))) as server:
        raw = go(
            kind,
            lambda client: client.verify.with_raw_response.request(number="447700900000", brand="Acme"),
            server.url,
            pem,
        )
        assert raw.attempts == 2 and raw.result.request_id == "the-running-one" and b"running" in raw.content


def test_the_same_answer_to_a_first_try_is_a_refusal(kind: str, pem: str) -> None:
    with Server(answer(RUNNING)) as server, pytest.raises(VerifyRejectedError) as caught:
        go(kind, verify, server.url, pem)
    assert caught.value.sent == "refused" and len(server.seen) == 1


def test_another_refusal_after_a_lost_answer_may_have_acted(kind: str, pem: str) -> None:
    no = {"status": "9", "error_text": "Partner quota exceeded"}
    with Server(act=lost_then(answer(no))) as server, pytest.raises(VerifyRejectedError) as caught:
        go(kind, verify, server.url, pem)
    assert len(server.seen) == 2
    assert caught.value.sent == "unknown" and "earlier attempt" in str(caught.value)
    assert caught.value.retryable is not True or caught.value.attempts == 2


def test_what_was_to_be_deleted_is_gone(kind: str, pem: str) -> None:
    def delete(client: Any) -> Any:
        return client.applications.delete(id="78d335fa-323d-0114-9c3d-d6f0d48968cf")

    with Server(act=lost_then(answer(b"", status=404))) as server:
        assert go(kind, delete, server.url, pem) is None
        assert len(server.seen) == 2
    with Server(answer(b"", status=404)) as server, pytest.raises(NotFoundError):
        go(kind, delete, server.url, pem)


def test_an_unknown_outcome_says_how_to_find_out(kind: str, pem: str) -> None:
    with Server(act=lost_then(b"", 9)) as server, pytest.raises(OutcomeUnknownError) as caught:
        go(kind, lambda client: client.numbers.buy(country="GB", msisdn="447700900000"), server.url, pem)
    assert "numbers.list_owned()" in caught.value.advice and caught.value.sent == "unknown"
    with Server(act=lost_then(b"", 9)) as server, pytest.raises(OutcomeUnknownError) as safe:
        go(kind, lambda client: client.voice.list_calls(), server.url, pem)
    assert "a repetition has no further effect" in safe.value.advice and safe.value.retryable is True
