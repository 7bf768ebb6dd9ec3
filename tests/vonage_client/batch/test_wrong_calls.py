"""Keys, calls, methods and clients that a list cannot use, and exceptions during a list."""

from __future__ import annotations

import asyncio
import uuid
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import ACCOUNT
from tests.support.server import Server, routes
from vonage_client import AsyncVonage, ConfigurationError, Vonage, VonageError
from vonage_client.batch import Progress, send_many, send_many_async

from .test_sending import send, texts


@pytest.mark.parametrize(
    "bad", [uuid.UUID(int=5), Decimal(1), date(2026, 1, 2), b"key", ("a", 1), 7, None, ""]
)
def test_keys_that_are_no_text(kind: str, tmp_path: Path, bad: object) -> None:
    def key(index: int, call: Any) -> Any:
        return "first" if index == 0 else bad

    with Server() as server:
        name = type(bad).__name__ if bad != "" else "not empty"
        with pytest.raises(ConfigurationError, match=name):
            send(kind, server.url, texts(2), journal=tmp_path / "j", key=key)
        assert not server.seen and not (tmp_path / "j").exists(), "something happened before the check"


def test_a_call_that_cannot_be_built_is_not_recorded(kind: str, tmp_path: Path) -> None:
    good = texts(3)
    bad = [good[0], {**good[1], "txet": "typo"}, good[2]]
    with Server() as server:
        with pytest.raises(TypeError, match="txet"):
            send(kind, server.url, bad, journal=tmp_path / "j", concurrency=1)
        assert b"typo" not in (tmp_path / "j").read_bytes()
        report = send(kind, server.url, good, journal=tmp_path / "j")
        assert len(report.accepted) == 3 == len(server.seen)
        with pytest.raises(ConfigurationError, match=r"Item 0 .* not str"):
            send(kind, server.url, ["447700900000"])
        with pytest.raises(TypeError, match="required"):
            send(kind, server.url, [{"from_": "Acme", "text": "Hello"}], journal=tmp_path / "k")


def test_an_error_of_another_kind_stops_the_list(kind: str, tmp_path: Path) -> None:
    """The calls in progress end and are recorded, and the error is raised."""

    class Unexpected(Exception):
        pass

    def observe(progress: Progress) -> None:
        if progress.done == 3:
            raise Unexpected

    with Server() as server:
        with pytest.raises(Unexpected):
            send(kind, server.url, texts(50), journal=tmp_path / "j", concurrency=4, on_progress=observe)
        assert 3 <= len(server.seen) <= 10
        report = send(kind, server.url, texts(50), journal=tmp_path / "j")
        assert len(report.accepted) == 50 == len(server.seen)


def test_what_a_method_raises_counts_as_unknown(tmp_path: Path) -> None:
    attempts = 0

    def method(**arguments: Any) -> str:
        nonlocal attempts
        attempts += 1
        if arguments["text"] == "number 1":
            raise ZeroDivisionError
        return "done"

    with pytest.raises(ZeroDivisionError):
        send_many(method, texts(3), journal=tmp_path / "j", concurrency=1)
    report = send_many(method, texts(3), journal=tmp_path / "j", concurrency=1)
    assert [item.end for item in report] == ["accepted", "unknown", "accepted"] and attempts == 3


def test_methods_of_the_other_kind_of_client(tmp_path: Path) -> None:
    with Server() as server:
        options = routes(server.url, **ACCOUNT)
        with pytest.raises(ConfigurationError, match="send_many_async"):
            send_many(AsyncVonage(**options).sms.send, texts(3), journal=tmp_path / "j")
        assert not server.seen
        with Vonage(**options) as vonage:
            many: Any = send_many_async(vonage.sms.send, texts(3), journal=tmp_path / "j")
            assert len(asyncio.run(many).accepted) == 3 == len(server.seen)


def test_a_closed_client_is_raised(tmp_path: Path) -> None:
    with Server() as server:
        vonage = Vonage(**routes(server.url, **ACCOUNT))
        vonage.close()
        with pytest.raises(VonageError, match="closed"):
            send_many(vonage.sms.send, texts(3), journal=tmp_path / "j")
