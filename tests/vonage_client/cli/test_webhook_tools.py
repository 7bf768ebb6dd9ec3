"""``listen`` and ``trigger`` with the emulator; ``sandbox exec``."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.support.server import Server, answer
from vonage_client.sandbox import Sandbox

from .conftest import Run

LISTEN = ("listen", "--port", "0", "--count", "1", "--json", "--emulator")


def test_a_webhook_is_verified_and_forwarded(run: Run, connected: Sandbox) -> None:
    with Server(answer({"accepted": True})) as application:
        result = run(*LISTEN, "--trigger", "messages_inbound", "--forward-to", f"{application.url}/hooks")
    assert result.exit_code == 0, result.output
    handled = json.loads(result.stdout)
    assert handled["result"] == "verified, forwarded"
    assert handled["status"] == 200
    assert handled["fields"]["text"] == "Hello"
    forwarded = application.seen[0]
    assert forwarded.path == "/hooks"
    assert json.loads(forwarded.body)["text"] == "Hello"
    assert (forwarded.header("authorization") or "").startswith("Bearer ")


def test_an_unsigned_webhook_is_refused_and_not_forwarded(run: Run, connected: Sandbox) -> None:
    with Server() as application:
        result = run(*LISTEN, "--trigger", "sms_inbound", "--forward-to", application.url)
    assert json.loads(result.stdout)["status"] == 401
    assert application.seen == []
    result = run(*LISTEN, "--trigger", "sms_inbound", "--no-verify")
    assert json.loads(result.stdout)["result"] == "not verified"


def test_an_application_that_is_down(run: Run, connected: Sandbox) -> None:
    result = run(*LISTEN, "--trigger", "voice_event", "--forward-to", "http://127.0.0.1:1")
    assert json.loads(result.stdout)["status"] == 502


def test_usage(run: Run, connected: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is not one of" in run("trigger", "sms").stderr
    assert "needs --emulator" in run("listen", "--trigger", "sms_inbound").stderr
    assert "Nothing listens to sms_inbound" in run("trigger", "sms_inbound").stderr
    assert "No emulator answers" in run("--server", "http://127.0.0.1:1", "trigger", "sms_inbound").stderr
    assert "VONAGE_SIGNATURE_SECRET" in run("listen", "--port", "0").stderr


def test_a_program_with_an_emulator_of_its_own() -> None:
    program = [sys.executable, "-m", "vonage_client", "numbers", "list-owned", "--query", "$.count"]
    command = [sys.executable, "-m", "vonage_client", "sandbox", "exec", "--", *program]
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert int(result.stdout) > 0
