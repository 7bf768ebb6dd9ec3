"""Deliveries in two phases: handled once, and not lost where the handler fails."""

from __future__ import annotations

import json
import socket
import threading
import time
from typing import Any

import pytest
import redis

from tests.support.services import redis_url
from vonage_client import WebhookReplayedError, WebhookSignatureError
from vonage_client.webhooks import MemoryReplays, RedisParts, RedisReplays, Replays, Webhooks, kinds

from .signed import SECRET, headers

BODY = json.dumps({"status": "ringing", "uuid": "u"}).encode()


@pytest.fixture(params=["memory", "redis"])
def replays(request: pytest.FixtureRequest) -> Replays:
    return MemoryReplays() if request.param == "memory" else RedisReplays(redis_url())


def request() -> dict[str, Any]:
    return {"body": BODY, "headers": headers(BODY)}


def test_a_handler_that_fails_gets_the_repetition(replays: Replays) -> None:
    webhooks, parts = Webhooks(SECRET, replays=replays), request()
    for _ in range(2):
        with pytest.raises(ZeroDivisionError), webhooks.handle(kinds.VOICE_EVENT, **parts):
            raise ZeroDivisionError
    with webhooks.handle(kinds.VOICE_EVENT, **parts) as event:
        assert event.to_dict()["status"] == "ringing"
        with pytest.raises(WebhookReplayedError, match="in progress") as caught:
            webhooks.receive(kinds.VOICE_EVENT, **parts)
        assert caught.value.http_status == 503 and not caught.value.handled
    with pytest.raises(WebhookReplayedError, match="handled") as caught:
        webhooks.handle(kinds.VOICE_EVENT, **parts)
    assert caught.value.http_status == 200 and caught.value.handled
    assert caught.value.kinds == ("voice_event",)
    webhooks.receive(kinds.VOICE_EVENT, **request())


def test_the_end_can_be_told_later(replays: Replays) -> None:
    webhooks, parts = Webhooks(SECRET, replays=replays), request()
    delivery = webhooks.handle(kinds.VOICE_EVENT, **parts)
    delivery.failed()
    delivery.done()  # too late: it failed already
    delivery = webhooks.handle(kinds.VOICE_EVENT, **parts)
    delivery.done()
    with pytest.raises(WebhookReplayedError):
        webhooks.receive(kinds.VOICE_EVENT, **parts)


def test_one_of_many_workers_handles_a_delivery(replays: Replays) -> None:
    parts = request()
    received: list[object] = []

    def work() -> None:
        try:
            received.append(Webhooks(SECRET, replays=replays).receive(kinds.VOICE_EVENT, **parts))
        except WebhookReplayedError as error:
            received.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(not isinstance(result, WebhookReplayedError) for result in received) == 1


def test_a_token_without_identifier_is_refused(replays: Replays) -> None:
    with pytest.raises(WebhookSignatureError, match="jti"):
        Webhooks(SECRET, replays=replays).receive(
            kinds.VOICE_EVENT, body=BODY, headers=headers(BODY, jti=None)
        )


def test_memory_is_bounded_and_forgets() -> None:
    now = 0.0
    replays = MemoryReplays(2, clock=lambda: now)
    for number in range(5):
        assert replays.begin(str(number), expires=10 + number) == "new"
    assert len(replays) == 2
    now = 20.0
    assert replays.begin("4", expires=30) == "new" and len(replays) == 1


def test_a_redis_that_falls_silent_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vonage_client.webhooks.redis_storage._PATIENCE", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"redis://127.0.0.1:{silent.getsockname()[1]}/0"
        with pytest.raises(redis.TimeoutError):
            RedisReplays(url).begin("a", time.time() + 60)
        with pytest.raises(redis.TimeoutError):
            RedisParts(url).get("a")
