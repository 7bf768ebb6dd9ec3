"""The example applications: a webhook is verified, stored, and answered once, also where a process dies in between."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support import ROOT
from tests.support.server import Seen, Server, answer

from .signed import SECRET, headers
from .test_recipes import MESSAGE

Deliver = Callable[[list[tuple[str, dict[str, str]]]], list[int]]
"""Starts the application, sends it webhooks, ends it; the statuses."""


def fastapi(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> Deliver:
    from starlette.testclient import TestClient

    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    def deliver(webhooks: list[tuple[str, dict[str, str]]]) -> list[int]:
        spec = importlib.util.spec_from_file_location("app_fastapi", ROOT / "examples" / "app_fastapi.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        with TestClient(module.app, raise_server_exceptions=False) as client:
            return [
                client.post("/inbound", content=body, headers=given).status_code for body, given in webhooks
            ]

    return deliver


def django(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> Deliver:
    del monkeypatch
    script = Path(__file__).with_name("django_app_run.py")
    environment = {**os.environ, **variables, "PYTHONPATH": str(ROOT / "examples")}

    def deliver(webhooks: list[tuple[str, dict[str, str]]]) -> list[int]:
        given = json.dumps([[body, fields] for body, fields in webhooks])
        finished = subprocess.run(
            [sys.executable, str(script)],
            input=given,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert finished.returncode == 0, finished.stderr
        return [int(line) for line in finished.stdout.split()]

    return deliver


def webhook(number: int, **changes: Any) -> tuple[str, dict[str, str]]:
    body = json.dumps({**MESSAGE, "message_uuid": f"aaaaaaaa-bbbb-4ccc-8ddd-00000000000{number}"})
    return body, headers(body.encode(), **changes)


@pytest.mark.parametrize("framework", [fastapi, django])
def test_every_message_is_stored_and_answered_once(
    framework: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lost: set[str] = set()

    def act(connection: socket.socket, seen: Seen) -> None:
        if json.loads(seen.body)["to"] in lost:
            connection.close()
        else:
            connection.sendall(answer({"message_uuid": "m"}, status=202))

    with Server(act=act) as server:
        inbox = tmp_path / "inbox.db"
        deliver: Deliver = framework(
            monkeypatch,
            {
                "VONAGE_API_KEY": "abcd1234",
                "VONAGE_API_SECRET": "any",
                "VONAGE_SIGNATURE_SECRET": SECRET,
                "VONAGE_SERVER": server.url,
                "LEDGER": f"sqlite:///{tmp_path}/ledger.db",
                "INBOX": str(inbox),
            },
        )
        first, again = webhook(1), webhook(1)  # the same message, signed a second time
        assert deliver([first, first, webhook(2), webhook(3, payload_hash="wrong")]) == [204, 200, 204, 401]
        assert len(server.seen) == 2
        assert deliver([first, again]) == [204, 204], "another process: the webhook is new to it"
        assert len(server.seen) == 2, "a message was answered twice"
        lost.add(MESSAGE["from"])  # type: ignore[arg-type]
        assert deliver([webhook(4)]) == [500], "the outcome of this answer is unknown"
        assert deliver([webhook(4)]) == [204] and len(server.seen) == 3
    table = "inbox" if framework is fastapi else "shop_inbound"
    with sqlite3.connect(inbox) as stored:
        rows = stored.execute(f"SELECT id, sender, text FROM {table} ORDER BY id").fetchall()
    stored.close()
    assert [row[0][-1] for row in rows] == ["1", "2", "4"] and rows[0][1:] == ("447700900000", "Hello")
