"""Long lists: bounded, resumable, and true about what became of each call."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, run
from tests.support.server import SMS, Seen, Server, answer, free_port, routes
from vonage_client import ConfigurationError, CredentialsMissingError, Vonage
from vonage_client.batch import Progress, Report, send_many, send_many_async


def texts(count: int) -> list[dict[str, Any]]:
    return [{"to": "447700900000", "from_": "Acme", "text": f"number {index}"} for index in range(count)]


def send(kind: str, url: str, calls: Any, account: dict[str, Any] | None = None, **options: Any) -> Report:
    """Send a list of SMS through a client of its own."""

    def use(client: Any) -> Any:
        many: Any = send_many if kind == "sync" else send_many_async
        return many(client.sms.send, calls, show="never", **options)

    report: Report = run(kind, use, **routes(url, **(ACCOUNT if account is None else account)))
    return report


def sent(server: Server) -> list[str]:
    return sorted(dict(seen.form)["text"] for seen in server.seen)


def by_text(**plays: Callable[[socket.socket], None]) -> Callable[[socket.socket, Seen], None]:
    """Acts by the last word of a message; anything else is accepted."""

    def act(connection: socket.socket, seen: Seen) -> None:
        play = plays.get("n" + dict(seen.form)["text"].split()[-1])
        if play is not None:
            play(connection)
        else:
            connection.sendall(answer(SMS))

    return act


def test_every_call_is_made_once(kind: str, tmp_path: Path) -> None:
    steps: list[Progress] = []
    with Server() as server:
        report = send(
            kind, server.url, iter(texts(30)), journal=tmp_path / "j", concurrency=7, on_progress=steps.append
        )
        again = send(kind, server.url, texts(30), journal=tmp_path / "j")
    assert sent(server) == sorted(call["text"] for call in texts(30))
    assert len(report.accepted) == 30 and repr(report) == "<Report 30 accepted>"
    assert all(item.result.messages[0].message_id == "0A1" for item in report.accepted)
    assert [step.done for step in steps] == list(range(1, 31))
    assert steps[-1].total is None and steps[-1].ends == {"accepted": 30}
    assert len(again.accepted) == 30 and all(item.earlier for item in again)
    assert again.accepted[0].result["messages"][0]["message-id"] == "0A1"
    assert (tmp_path / "j").stat().st_mode & 0o777 == 0o600


def test_every_end_is_reported_truly(kind: str, tmp_path: Path) -> None:
    act = by_text(
        n1=lambda connection: connection.sendall(answer(b"", status=401)),
        n2=lambda connection: connection.close(),
        n3=lambda connection: connection.sendall(answer(b"", status=500)),
    )
    calls = [*texts(6), {"to": "447700900000", "from_": "Acme", "text": 5}]
    with Server(act=act) as server:
        report = send(kind, server.url, calls, journal=tmp_path / "j", concurrency=3)
        assert {item.key: item.end for item in report} == {
            "0": "accepted",
            "1": "rejected",
            "2": "unknown",
            "3": "unknown",
            "4": "accepted",
            "5": "accepted",
            "6": "rejected",
        }
        seen = len(server.seen)
        again = send(kind, server.url, calls, journal=tmp_path / "j")
        assert len(server.seen) == seen == 6, "what ended, or may have been done, is not sent again"
    assert [item.key for item in again.unknown] == ["2", "3"]
    assert all(item.detail and item.earlier for item in again.unknown)


def test_what_did_not_leave_is_sent_the_next_time(kind: str, tmp_path: Path) -> None:
    report = send(kind, f"http://127.0.0.1:{free_port()}", texts(3), journal=tmp_path / "j")
    assert len(report.not_sent) == 3
    with Server() as server:
        again = send(kind, server.url, texts(3), journal=tmp_path / "j")
    assert len(again.accepted) == 3 == len(server.seen)


def test_what_is_refused_for_now_is_sent_the_next_time(kind: str, tmp_path: Path) -> None:
    limited = answer(b"", status=429, headers={"Retry-After": "0"})
    with Server(act=by_text(n1=lambda connection: connection.sendall(limited))) as server:
        report = send(
            kind, server.url, texts(3), journal=tmp_path / "j", account={**ACCOUNT, "max_retries": 0}
        )
    assert [item.key for item in report.not_sent] == ["1"] and len(report.accepted) == 2
    with Server() as server:
        assert len(send(kind, server.url, texts(3), journal=tmp_path / "j").accepted) == 3
        assert sent(server) == ["number 1"]


def test_no_more_than_asked_for_is_on_its_way(kind: str) -> None:
    running = most = 0
    lock = threading.Lock()

    def act(connection: socket.socket, seen: Seen) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.01)
        with lock:
            running -= 1
        connection.sendall(answer(SMS))

    with Server(act=act) as server:
        assert len(send(kind, server.url, texts(40), concurrency=4).accepted) == 40
    assert most == 4


def test_a_call_that_was_on_its_way_when_the_process_died_is_unknown(kind: str, tmp_path: Path) -> None:
    with Server() as server:
        send(kind, server.url, texts(3), journal=tmp_path / "j", concurrency=1)
        lines = (tmp_path / "j").read_bytes().splitlines(keepends=True)
        # Killed after the second call was written down, in the middle of writing down its end.
        kept = [line for line in lines if json.loads(line).get("key") in (None, "0")]
        left = next(line for line in lines if json.loads(line).get("key") == "1")
        (tmp_path / "j").write_bytes(b"".join(kept) + left + b'{"key": "1", "sta')
        again = send(kind, server.url, texts(3), journal=tmp_path / "j", concurrency=1)
    assert [item.end for item in again] == ["accepted", "unknown", "accepted"]
    assert sent(server) == ["number 0", "number 1", "number 2", "number 2"]
    assert json.loads((tmp_path / "j").read_bytes().splitlines()[-1])["state"] == "accepted"


def test_missing_credentials_stop_the_list(kind: str, tmp_path: Path) -> None:
    with Server() as server:
        with pytest.raises(CredentialsMissingError):
            send(kind, server.url, texts(50), account={}, journal=tmp_path / "j", concurrency=2)
        assert not server.seen
        report = send(kind, server.url, texts(50), journal=tmp_path / "j")
    assert len(report.accepted) == 50 == len(server.seen)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda calls: [*calls[1:], calls[0]], "other arguments"),
        (lambda calls: [{**calls[0], "text": "else"}], "other arguments"),
    ],
)
def test_another_list_is_not_taken_for_this_one(
    kind: str, tmp_path: Path, change: Callable[[Any], Any], message: str
) -> None:
    with Server() as server:
        send(kind, server.url, texts(3), journal=tmp_path / "j")
        with pytest.raises(ConfigurationError, match=message):
            send(kind, server.url, change(texts(3)), journal=tmp_path / "j")
        assert len(server.seen) == 3


def test_keys_of_the_caller_may_come_in_any_order(kind: str, tmp_path: Path) -> None:
    def key(index: int, call: Any) -> str:
        return str(call["text"])

    with Server() as server:
        send(kind, server.url, texts(5), journal=tmp_path / "j", key=key)
        report = send(kind, server.url, texts(6)[::-1], journal=tmp_path / "j", key=key)
        assert sent(server) == [f"number {index}" for index in range(6)]
        assert len(report.accepted) == 6
        with pytest.raises(ConfigurationError, match="two calls of the list"):
            send(kind, server.url, texts(2), key=lambda index, call: "same")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"hello\n", "not a journal"),
        (b'{"journal": 9, "call": "Sms.send", "salt": "00"}\n', "format 9"),
        (b'{"journal": 1, "call": "Voice.create_call", "salt": "00"}\n', "of Voice.create_call"),
        (b'{"journal": 1, "call": "Sms.send", "salt": "00"}\n{"key": "1"}\n', "line 2"),
        (b'{"journal": 1, "call": "Sms.send", "salt": "00"}\n{"key": "1", "state": "accepted"}\n', "line 2"),
    ],
)
def test_a_file_that_is_no_journal_of_this_is_left_alone(
    kind: str, tmp_path: Path, content: bytes, message: str
) -> None:
    (tmp_path / "j").write_bytes(content)
    with Server() as server:
        with pytest.raises(ConfigurationError, match=message):
            send(kind, server.url, texts(1), journal=tmp_path / "j")
        assert not server.seen
    assert (tmp_path / "j").read_bytes() == content


def test_two_processes_cannot_share_a_journal(kind: str, tmp_path: Path) -> None:
    def inside(progress: Progress) -> None:
        with pytest.raises(ConfigurationError, match="in use"):
            send("sync", "http://127.0.0.1:9", texts(1), journal=tmp_path / "j")

    with Server() as server:
        send(kind, server.url, texts(1), journal=tmp_path / "j", on_progress=inside)


def test_cancelling_lets_what_is_on_its_way_end(tmp_path: Path) -> None:
    from vonage_client import AsyncVonage

    def act(connection: socket.socket, seen: Seen) -> None:
        time.sleep(0.2)
        connection.sendall(answer(SMS))

    async def main(url: str) -> None:
        async with AsyncVonage(**routes(url, **ACCOUNT)) as vonage:
            many = send_many_async(
                vonage.sms.send, texts(20), journal=tmp_path / "j", concurrency=4, show="never"
            )
            task = asyncio.create_task(many)
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with Server(act=act) as server:
        asyncio.run(main(server.url))
        assert len(server.seen) == 4
        with Vonage(**routes(server.url, **ACCOUNT)) as vonage:
            report = send_many(vonage.sms.send, texts(20), journal=tmp_path / "j", show="never")
    assert len(report.accepted) == 20 == len(server.seen)
