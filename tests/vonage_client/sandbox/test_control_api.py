"""The control interface over HTTP: what the page, other languages and the command line use."""

from __future__ import annotations

import json
from threading import Thread
from typing import Any

import httpx
import pytest
from openapi_spec_validator import validate

from vonage_client.sandbox import Sandbox, ServingError, serve

from .emulator import World

PHONE = "447700900000"


def test_its_document_is_valid_and_names_every_route(world: World) -> None:
    document = world.ask("GET", "/openapi.json")
    validate(document)
    assert "/_sandbox/clock/advance" in document["paths"]
    ids = [operation["operationId"] for item in document["paths"].values() for operation in item.values()]
    assert len(ids) == len(set(ids)) > 40


def test_everything_that_needs_no_words_is_answered(world: World) -> None:
    for path, item in world.ask("GET", "/openapi.json")["paths"].items():
        for method, operation in item.items():
            if "{" not in path and not operation.get("requestBody", {}).get("required"):
                (status,) = (int(code) for code in operation["responses"] if code.isdigit())
                world.ask(method.upper(), path.removeprefix("/_sandbox"), status=status)


def test_health_settings_seed_and_snapshots(world: World) -> None:
    assert world.ask("GET", "/health")["status"] == "ok"
    assert world.ask("PATCH", "/config", {"sms": {"non_gsm": "unicode"}})["sms"]["non_gsm"] == "unicode"
    assert (
        "Did you mean sms.non_gsm"
        in world.ask("PATCH", "/config", {"sms": {"non_gms": 1}}, status=400)["detail"]
    )
    first = world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].message_id
    world.ask("POST", "/snapshots", {"name": "one"}, status=201)
    world.ask("POST", "/seed", {"seed": 42}, status=204)
    assert world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].message_id == first
    world.ask("POST", "/reset", {"to": {"snapshot": "one"}}, status=204)
    assert [entry["id"] for entry in world.ask("GET", "/messages")] == [first]
    assert world.ask("GET", "/snapshots") == ["one"]
    world.ask("DELETE", "/snapshots/one", status=204)
    world.ask("POST", "/reset", {"to": {"snapshot": "one"}}, status=400)
    world.ask("POST", "/reset", status=204)
    assert world.ask("GET", "/messages") == []


def test_the_clock(world: World) -> None:
    world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    assert world.ask("GET", "/clock") == {
        "mode": "manual",
        "factor": 0.0,
        "now": "2026-01-01T12:00:00.000Z",
        "next_due": "2026-01-01T12:00:00.500Z",
        "pending": 1,
    }
    fired = world.ask("POST", "/clock/advance", {"to": "next"})
    assert [timer["kind"] for timer in fired] == ["life_cycle"]
    assert len(world.ask("POST", "/clock/advance", {"to": "idle"})) == 1
    assert world.ask("GET", "/timers") == []
    assert world.ask("PUT", "/clock", {"mode": "manual", "now": "2027-01-01T00:00:00Z"})["now"].startswith(
        "2027"
    )
    world.ask("POST", "/clock/advance", {"seconds": -1}, status=400)
    world.ask("PUT", "/clock", {"mode": "sideways"}, status=400)


def test_phones_calls_and_verifications_by_hand(world: World) -> None:
    world.sandbox.listen("http://hooks/all")
    sent = world.ask("POST", "/inbound/sms", {"from": PHONE, "to": "447700900001", "text": "Hi there"})
    world.sandbox.advance(0)
    assert world.hooks.bodies("/all")[0]["keyword"] == "HI"
    assert sent["message_ids"]
    message = world.ask("POST", "/inbound/message", {"channel": "whatsapp", "from": PHONE, "text": "Hey"})
    assert len(message["deliveries"]) == 1
    world.hooks.answer = lambda request: httpx.Response(200, json=[{"action": "input", "type": ["dtmf"]}])
    uuid = world.ask("POST", "/inbound/call", {"from": PHONE, "to": "447700900001"})["uuid"]
    world.set_webhooks("voice", answer_url="/all")
    world.sandbox.advance(1)
    world.ask("POST", f"/calls/{uuid}/actions", {"do": "press", "digits": "12"}, status=202)
    world.sandbox.advance(4)
    assert world.ask("GET", f"/calls/{uuid}")["status"] in ("answered", "completed")
    assert "12" in [body["dtmf"]["digits"] for body in world.hooks.bodies() if "dtmf" in body]
    world.ask("POST", "/calls/none/actions", {"do": "answer"}, status=404)
    request = world.vonage.verify.request(number=PHONE, brand="Acme")
    shown = world.ask("GET", f"/verifications/{request.request_id}")
    assert shown["code"] == world.ask("GET", f"/messages?to={PHONE}")[-1]["code"]
    sms = world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].message_id
    world.ask("POST", f"/messages/{sms}/status", {"status": "failed", "err_code": "6"}, status=202)
    world.sandbox.advance(0)
    assert world.hooks.bodies()[-1]["err-code"] == "6"


def test_requests_say_why_they_were_refused(world: World) -> None:
    url = world.running.url
    world.http.post(f"{url}/sms/jsno", data={"api_secret": "S3cret"})
    (unmatched,) = world.ask("GET", "/requests?unmatched=true")
    assert "The nearest is POST /sms/json (sendSms)." in unmatched["detail"]
    assert "S3cret" not in json.dumps(unmatched)
    answer = world.http.get(f"{url}/v2/applications", auth=("abcd1234", "wrong"))
    assert (answer.status_code, answer.headers["x-sandbox-reason"]) == (
        401,
        "The secret does not belong to the account.",
    )
    recorded = world.ask("GET", "/requests?operation=listApplications")[0]
    assert recorded["reason"] == "The secret does not belong to the account."
    assert world.ask("GET", f"/requests/{recorded['id']}") == recorded


def test_events_are_streamed_and_waited_for(world: World) -> None:
    seen: list[dict[str, Any]] = []

    def watch() -> None:
        with httpx.stream(
            "GET", f"{world.running.url}/_sandbox/events", timeout=30, trust_env=False
        ) as lines:
            for line in lines.iter_lines():
                if line == ": connected":
                    started.append(True)
                if line.startswith("data: "):
                    seen.append(json.loads(line.removeprefix("data: ")))
                    if seen[-1]["kind"] == "inbox":
                        return

    started: list[bool] = []
    thread = Thread(target=watch)
    thread.start()
    while not started:
        thread.join(0.01)
    world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    event = world.ask("POST", "/wait", {"for": {"kind": "message", "to": PHONE}, "timeout_s": 10})
    thread.join(20)
    assert event["data"]["text"] == "Hi"
    assert seen[-1]["data"]["to"] == PHONE
    world.ask("POST", "/wait", {"for": {"kind": "message", "to": "1"}, "timeout_s": 0.01}, status=408)
    world.ask("POST", "/wait", {"for": "idle"})


def test_web_pages_and_other_names_are_kept_out(world: World) -> None:
    world.ask("GET", "/health", status=403, host="attacker.example")
    world.ask("POST", "/reset", status=403, origin="https://attacker.example")
    world.ask("POST", "/reset", status=403, **{"sec-fetch-site": "cross-site"})
    own = {"origin": world.running.url, "sec-fetch-site": "same-origin"}
    world.ask("POST", "/reset", status=204, **own)
    form = {"to": PHONE, "from": "Acme", "text": "Hi"}
    foreign = {"origin": "https://attacker.example"}
    answer = world.http.post(f"{world.running.url}/sms/json", data=form, headers=foreign)
    assert answer.status_code == 403
    assert (
        world.http.get(f"{world.running.url}/v2/applications", headers={"host": "api.nexmo.com"}).status_code
        == 401
    )


def test_other_machines_need_a_token() -> None:
    with pytest.raises(ServingError, match="--token"), Sandbox().serve(host="0.0.0.0"):
        pass  # pragma: no cover - never listens
    with serve(Sandbox(), token="let-me-in") as running:
        url = f"{running.url}/_sandbox/health"
        assert httpx.get(url).status_code == 401
        assert httpx.get(url, headers={"x-sandbox-token": "let-me-in"}).status_code == 200


def test_webhooks_only_go_to_loopback_unless_allowed() -> None:
    sandbox = Sandbox()
    sandbox.listen("http://192.0.2.1/hook")
    sandbox.inbound_sms("Hi")
    sandbox.advance(0)
    (delivery,) = sandbox.webhooks()
    assert (delivery["status"], delivery["attempts"][0]["error"]) == (
        "blocked",
        "the host is not loopback: the setting webhooks.remote allows others",
    )
    sandbox.close()


def test_an_answer_comes_whatever_its_reason_repeats(world: World) -> None:
    transfer = {"from": "", "number": "1 \r\nx: y", "to": " é"}
    world.post("/accounts/abcd1234/transfer-number", status=403, **transfer)
    for path in ("/v1/users/%0a", "/%0d%0a"):
        answer = world.http.get(f"{world.running.url}{path}")
        assert answer.headers["content-type"] == "application/problem+json"


def test_a_failure_of_the_emulator_is_a_problem_document(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("dictionary changed size during iteration")

    monkeypatch.setattr(world.sandbox.engine, "answer", fail)
    monkeypatch.setattr(type(world.sandbox), "state", fail)
    answer = world.http.get(f"{world.running.url}/account/get-balance", auth=("abcd1234", "Sandbox-Secret1"))
    assert (answer.status_code, answer.json()["code"]) == (500, "failed")
    assert "RuntimeError" in world.ask("GET", "/state", status=500)["detail"]


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_what_there_is_not_is_a_problem_whatever_the_method(world: World, method: str) -> None:
    answer = world.http.request(method, f"{world.running.url}/_sandbox/nothing")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
