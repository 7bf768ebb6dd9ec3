"""When a task of a queue may run again after an error of its call."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.server import Server, answer, free_port
from vonage_client import (
    AlreadyCalledError,
    ConfigurationError,
    LedgerError,
    RateLimitError,
    RateLimitWaitError,
    Vonage,
    VonageError,
)
from vonage_client.integrations import may_repeat, pause


def test_what_is_retried() -> None:
    account: dict[str, Any] = {"api_key": "abcd1234", "api_secret": "any", "max_retries": 0}

    def error_of(act: Any) -> VonageError:
        with Server(act=act) as server:
            servers = {"https://rest.nexmo.com": server.url if act else f"http://127.0.0.1:{free_port()}"}
            with Vonage(**account, servers=servers) as vonage, pytest.raises(VonageError) as caught:
                vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
        return caught.value

    wait = answer(b"", status=429, headers={"Retry-After": "37"})
    limited = error_of(lambda connection, seen: connection.sendall(wait))
    assert isinstance(limited, RateLimitError) and may_repeat(limited) and pause(limited, 0) == 37
    assert may_repeat(error_of(None)) and pause(error_of(None), 3) == 8
    assert not may_repeat(error_of(lambda connection, seen: connection.close()))
    assert not may_repeat(error_of(lambda connection, seen: connection.sendall(answer(b"", status=401))))
    assert may_repeat(LedgerError("away")) and not may_repeat(LedgerError("away", may_have_acted=True))
    assert not may_repeat(ConfigurationError("wrong")) and pause(limited, 99) <= 600
    held, unknown = AlreadyCalledError("held", held=True), AlreadyCalledError("unknown")
    assert may_repeat(held) and pause(held, 99) == 10 and not may_repeat(unknown)
    assert not may_repeat(LookupError("a defect of the task"))


def test_the_rate_limit_of_the_client_says_when() -> None:
    with (
        Server() as server,
        Vonage(
            api_key="abcd1234",
            api_secret="any",
            servers={"https://rest.nexmo.com": server.url},
            rate_limit="1/h",
        ) as vonage,
    ):
        vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
        with pytest.raises(RateLimitWaitError) as caught:
            vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
    assert may_repeat(caught.value) and pause(caught.value, 0) == 600
    caught.value.wait = 42.0
    assert pause(caught.value, 0) == 42
