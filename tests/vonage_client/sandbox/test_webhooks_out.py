"""Every kind of webhook, in each of its transports, as the receiving half of the package reads and verifies it."""

from __future__ import annotations

import csv
from threading import Thread
from typing import Any

import httpx
import pytest

from tests.support import ROOT
from tests.support.threads import PATIENCE
from vonage_client.sandbox import Sandbox
from vonage_client.webhooks import Webhooks, kinds

from .emulator import Hooks

with (ROOT / "generated" / "WEBHOOKS.tsv").open(newline="") as _file:
    ROWS = {row["webhook"]: row for row in csv.DictReader(_file, delimiter="\t")}


def _requests(kind: str, sandbox: Sandbox, hooks: Hooks) -> httpx.Request:
    hooks.requests.clear()
    sandbox.trigger(kind)
    (request, *_) = hooks.requests
    return request


@pytest.fixture(scope="module")
def hooks() -> Hooks:
    """Where the webhooks go."""
    return Hooks()


@pytest.fixture(scope="module")
def sandbox(hooks: Hooks) -> Sandbox:
    """An emulator whose webhooks all go to one URL, signed."""
    client = httpx.Client(transport=httpx.MockTransport(hooks))
    made = Sandbox(webhook_client=client, settings={"webhooks": {"sign_sms": True}})
    made.listen("http://hooks/all")
    return made


def _read(sandbox: Sandbox, kind: str, request: httpx.Request) -> Any:
    declared = getattr(kinds, kind.upper())
    receiver = Webhooks(sandbox.signature_secret)
    unsigned = {"verify": False} if declared.signature == "none" else {}
    return receiver.receive(
        declared, body=request.content, headers=request.headers, query=request.url.query.decode(), **unsigned
    )


@pytest.mark.parametrize("kind", ROWS)
def test_every_kind_is_sent_and_understood(kind: str, sandbox: Sandbox, hooks: Hooks) -> None:
    event = _read(sandbox, kind, _requests(kind, sandbox, hooks))
    assert event is not None


@pytest.mark.parametrize("transport", ["GET:query", "POST:form", "POST:json"])
@pytest.mark.parametrize("kind", ["sms_inbound", "sms_receipt"])
def test_the_transports_of_an_account(kind: str, transport: str, sandbox: Sandbox, hooks: Hooks) -> None:
    sandbox.configure({"webhooks": {"sms_transport": transport}})
    request = _requests(kind, sandbox, hooks)
    assert request.method == transport.partition(":")[0]
    event = _read(sandbox, kind, request)
    assert event.msisdn == "447700900005"
    sandbox.configure({"webhooks": {"sms_transport": "POST:json"}})


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("kind", [kind for kind, row in ROWS.items() if row["methods"] == "GET,POST"])
def test_the_methods_of_an_application(kind: str, method: str, sandbox: Sandbox, hooks: Hooks) -> None:
    if ROWS[kind]["signature"] == "fields":
        pytest.skip("the account says how these are sent")
    application = sandbox.credentials["application_id"]
    with sandbox.world.lock:
        key = sandbox.engine.outbox.send(
            kind,
            "http://hooks/one",
            {**_example(kind), "payload": {"foo": "bar"}},
            api_key="abcd1234",
            application=application,
            method=method,
        )
    hooks.requests.clear()
    sandbox.engine.outbox.attempt(str(key))
    (request,) = hooks.requests
    assert request.method == method
    assert _read(sandbox, kind, request) is not None


def _example(kind: str) -> dict[str, Any]:
    call = {"uuid": "1", "conversation_uuid": "CON-1", "from": "447700900005", "to": "447700900001"}
    examples: dict[str, dict[str, Any]] = {
        "voice_recording": {"recording_url": "https://api.nexmo.com/v1/files/1"},
        "voice_transcription": {
            "transcription_url": "https://api.nexmo.com/v1/files/1",
            "type": "transcription",
        },
        "voice_event": {**call, "status": "ringing"},
        "voice_fallback": {**call, "reason": "x"},
        "rtc_event": {"type": "message", "body": {"text": "Hi"}},
        "number_voice_status": {"status": "completed"},
    }
    return examples.get(kind, call)


def test_override_and_unknown_kinds(sandbox: Sandbox, hooks: Hooks) -> None:
    hooks.requests.clear()
    sandbox.trigger("sms_inbound", {"text": "STOP"})
    assert hooks.bodies()[0]["text"] == "STOP"
    with pytest.raises(ValueError, match="sms_inbound"):
        sandbox.trigger("sms_inbond")


def test_an_attempt_under_way_is_waited_for_and_not_made_twice() -> None:
    hooks, others = Hooks(), list[Thread]()

    def answer(request: httpx.Request) -> httpx.Response:
        if not others:  # the clock gets at the same delivery while its first attempt is under way
            (delivery,) = emulator.webhooks()
            others.append(Thread(target=emulator.engine.outbox.attempt, args=(delivery["id"],)))
            others[0].start()
            others[0].join(0.2)
        return hooks(request)

    emulator = Sandbox(webhook_client=httpx.Client(transport=httpx.MockTransport(answer)))
    emulator.listen("http://hooks/all", ["sms_inbound"])
    emulator.trigger("sms_inbound")
    others[0].join(PATIENCE)
    (sent,) = emulator.webhooks()
    assert (sent["status"], len(sent["attempts"]), len(hooks.requests)) == ("delivered", 1, 1)
    emulator.close()
