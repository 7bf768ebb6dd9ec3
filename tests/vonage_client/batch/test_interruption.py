"""Ctrl-C and SIGTERM: the calls in progress end, one line tells how to continue, and a resume does."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from tests.support.server import SMS, Seen, Server, answer
from vonage_client.batch import send_many

from .test_sending import send, texts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
SCRIPT = textwrap.dedent(
    """
    import asyncio, sys
    from vonage_client import AsyncVonage, Vonage
    from vonage_client.batch import send_many, send_many_async

    kind, url, where, name = sys.argv[1:]
    calls = [{"to": "447700900000", "from_": "Acme", "text": f"number {index}"} for index in range(1200)]
    account = {"api_key": "abcd1234", "api_secret": "any", "servers": {"https://rest.nexmo.com": url}}
    options = {where: name, "concurrency": 4, "show": "never"}

    async def main():
        async with AsyncVonage(**account) as vonage:
            await send_many_async(vonage.sms.send, calls, **options)

    try:
        if kind == "sync":
            with Vonage(**account) as vonage:
                send_many(vonage.sms.send, calls, **options)
        else:
            asyncio.run(main())
    except BaseException as error:
        print(repr(error))
        raise
    """
)


@pytest.mark.parametrize(
    ("number", "error", "where"),
    [
        (signal.SIGINT, "KeyboardInterrupt()", "journal"),
        (signal.SIGTERM, "SystemExit(143)", "journal"),
        (signal.SIGTERM, "SystemExit(143)", "ledger"),
        pytest.param(signal.SIGINT, "KeyboardInterrupt()", "ledger", marks=pytest.mark.deep),
    ],
)
def test_an_interrupted_list_says_how_to_continue(
    kind: str, tmp_path: Path, number: signal.Signals, error: str, where: str
) -> None:
    def act(connection: socket.socket, seen: Seen) -> None:
        time.sleep(0.005)
        connection.sendall(answer(SMS))

    name = str(tmp_path / "doors.jsonl") if where == "journal" else f"sqlite:///{tmp_path}/doors.db"
    with Server(act=act) as server:
        command = [sys.executable, "-c", SCRIPT, kind, server.url, where, name]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            while len(server.seen) < 20:
                assert process.poll() is None, process.communicate()
                time.sleep(0.001)
            process.send_signal(number)
            try:
                out, err = process.communicate(timeout=120)
            finally:
                process.kill()
        line = re.match(r"(\d+) of 1,200 accepted, 0 unknown; run again with (\w+) (\S+) to continue\n", err)
        assert line is not None and line[2] == where and line[3] == name, err
        assert out == f"{error}\n"
        assert process.returncode == (143 if number == signal.SIGTERM else -signal.SIGINT)
        assert int(line[1]) == len(server.seen) < 1200, "a call in progress was not counted"
        report = send(kind, server.url, texts(40), **{where: name})
        assert len(report.accepted) == 40 and not report.unknown


IN_A_LOCK = textwrap.dedent(
    """
    import signal, threading

    enter, entered = threading.Condition.__enter__, []

    def interrupted(condition):
        result = enter(condition)
        if threading.get_ident() == threading.main_thread().ident:
            entered.append(condition)
            if len(entered) == {turn}:
                signal.raise_signal(signal.SIGTERM)
        return result

    threading.Condition.__enter__ = interrupted
    """
)


@pytest.mark.parametrize("turn", [41, 44])
def test_a_signal_that_meets_a_lock_leaves_no_call_waiting(tmp_path: Path, turn: int) -> None:
    """The main thread takes locks of the pool of threads; an exception there would leave them taken."""
    name = str(tmp_path / "doors.jsonl")
    with Server(answer(SMS)) as server:
        command = [sys.executable, "-c", IN_A_LOCK.format(turn=turn) + SCRIPT, "sync"]
        command += [server.url, "journal", name]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert re.match(r"\d+ of 1,200 accepted, 0 unknown; run again", done.stderr), done.stderr
    assert done.stdout == "SystemExit(143)\n" and done.returncode == 143


def test_a_signal_is_not_lost_where_a_call_raises_too() -> None:
    def method(*, text: str) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        raise ValueError(text)

    with pytest.raises(KeyboardInterrupt) as caught:
        send_many(method, [{"text": "x"}], concurrency=1, show="never")
    assert isinstance(caught.value.__context__, ValueError)
