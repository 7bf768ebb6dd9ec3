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


def ask(world: World, method: str, path: str, body: Any = None, *, status: int = 200, **headers: str) -> Any:
    """An answer of the control API, which has this status."""
    url = f"{world.running.url}/_sandbox{path}"
    answer = world.http.request(method, url, json=body, headers=headers)
    assert answer.status_code == status, answer.text
    return answer.json() if answer.content else None


def test_its_document_is_valid_and_names_every_route(world: World) -> None:
    document = ask(world, "GET", "/openapi.json")
    validate(document)
    assert "/_sandbox/clock/advance" in document["paths"]
    ids = [operation["operationId"] for item in document["paths"].values() for operation in item.values()]
    assert len(ids) == len(set(ids)) > 40


def test_everything_that_needs_no_words_is_answered(world: World) -> None:
    for path, item in ask(world, "GET", "/openapi.json")["paths"].items():
        for method, operation in item.items():
            if "{" not in path and not operation.get("requestBody", {}).get("required"):
                (status,) = (int(code) for code in operation["responses"] if code.isdigit())
                ask(world, method.upper(), path.removeprefix("/_sandbox"), status=status)


def test_health_settings_seed_and_snapshots(world: World) -> None:
    assert ask(world, "GET", "/health")["status"] == "ok"
    assert ask(world, "PATCH", "/config", {"sms": {"non_gsm": "unicode"}})["sms"]["non_gsm"] == "unicode"
    assert (
        "Did you mean sms.non_gsm"
        in ask(world, "PATCH", "/config", {"sms": {"non_gms": 1}}, status=400)["detail"]
    )
    first = world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].message_id
    ask(world, "POST", "/snapshots", {"name": "one"}, status=201)
    ask(world, "POST", "/seed", {"seed": 42}, status=204)
    assert world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].message_id == first
    ask(world, "POST", "/reset", {"to": {"snapshot": "one"}}, status=204)
    assert [entry["id"] for entry in ask(world, "GET", "/messages")] == [first]
    assert ask(world, "GET", "/snapshots") == ["one"]
    ask(world, "DELETE", "/snapshots/one", status=204)
    ask(world, "POST", "/reset", {"to": {"snapshot": "one"}}, status=400)
    ask(world, "POST", "/reset", status=204)
    assert ask(world, "GET", "/messages") == []


def test_the_state_is_one_document_that_goes_on(world: World) -> None:
    world.set_webhooks("voice", event_url="/event")
    call = world.vonage.voice.create_call(
        to=[{"type": "phone", "number": PHONE}],
        from_={"type": "phone", "number": "447700900001"},
        ncco=[{"action": "talk", "text": "Hello " * 20}],
    )
    world.sandbox.advance(3)
    state = json.loads(json.dumps(ask(world, "GET", "/state")))
    ask(world, "POST", "/reset", {"to": "empty"}, status=204)
    assert ask(world, "GET", "/resources/accounts") == []
    ask(world, "PUT", "/state", state, status=204)
    world.hooks.requests.clear()
    world.sandbox.advance(60)
    assert world.hooks.statuses("/event") == ["completed"]
    assert world.vonage.voice.get_call(uuid=call.uuid).status == "completed"
    ask(world, "PUT", "/state", {"version": 99}, status=400)


def test_the_clock(world: World) -> None:
    world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    assert ask(world, "GET", "/clock") == {
        "mode": "manual",
        "factor": 0.0,
        "now": "2026-01-01T12:00:00.000Z",
        "next_due": "2026-01-01T12:00:00.500Z",
        "pending": 1,
    }
    fired = ask(world, "POST", "/clock/advance", {"to": "next"})
    assert [timer["kind"] for timer in fired] == ["life_cycle"]
    assert len(ask(world, "POST", "/clock/advance", {"to": "idle"})) == 1
    assert ask(world, "GET", "/timers") == []
    assert ask(world, "PUT", "/clock", {"mode": "manual", "now": "2027-01-01T00:00:00Z"})["now"].startswith(
        "2027"
    )
    ask(world, "POST", "/clock/advance", {"seconds": -1}, status=400)
    ask(world, "PUT", "/clock", {"mode": "sideways"}, status=400)


def test_phones_calls_and_verifications_by_hand(world: World) -> None:
    world.sandbox.listen("http://hooks/all")
    sent = ask(world, "POST", "/inbound/sms", {"from": PHONE, "to": "447700900001", "text": "Hi there"})
    world.sandbox.advance(0)
    assert world.hooks.bodies("/all")[0]["keyword"] == "HI"
    assert sent["message_ids"]
    message = ask(world, "POST", "/inbound/message", {"channel": "whatsapp", "from": PHONE, "text": "Hey"})
    assert len(message["deliveries"]) == 1
    world.hooks.answer = lambda request: httpx.Response(200, json=[{"action": "input", "type": ["dtmf"]}])
    uuid = ask(world, "POST", "/inbound/call", {"from": PHONE, "to": "447700900001"})["uuid"]
    world.set_webhooks("voice", answer_url="/all")
    world.sandbox.advance(1)
    ask(world, "POST", f"/calls/{uuid}/actions", {"do": "press", "digits": "12"}, status=202)
    world.sandbox.advance(4)
    assert ask(world, "GET", f"/calls/{uuid}")["status"] in ("answered", "completed")
    assert "12" in [body["dtmf"]["digits"] for body in world.hooks.bodies() if "dtmf" in body]
    ask(world, "POST", "/calls/none/actions", {"do": "answer"}, status=404)
    request = world.vonage.verify.request(number=PHONE, brand="Acme")
    shown = ask(world, "GET", f"/verifications/{request.request_id}")
    assert shown["code"] == ask(world, "GET", f"/messages?to={PHONE}")[-1]["code"]
    sms = world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].message_id
    ask(world, "POST", f"/messages/{sms}/status", {"status": "failed", "err_code": "6"}, status=202)
    world.sandbox.advance(0)
    assert world.hooks.bodies()[-1]["err-code"] == "6"


def test_requests_say_why_they_were_refused(world: World) -> None:
    url = world.running.url
    world.http.post(f"{url}/sms/jsno", data={"api_secret": "S3cret"})
    (unmatched,) = ask(world, "GET", "/requests?unmatched=true")
    assert "The nearest is POST /sms/json (sendSms)." in unmatched["detail"]
    assert "S3cret" not in json.dumps(unmatched)
    answer = world.http.get(f"{url}/v2/applications", auth=("abcd1234", "wrong"))
    assert (answer.status_code, answer.headers["x-sandbox-reason"]) == (
        401,
        "The secret does not belong to the account.",
    )
    recorded = ask(world, "GET", "/requests?operation=listApplications")[0]
    assert recorded["reason"] == "The secret does not belong to the account."
    assert ask(world, "GET", f"/requests/{recorded['id']}") == recorded


def test_faults_by_name_recipient_times_and_seeded_chance(world: World) -> None:
    rule = {"match": {"operation": "sms.send", "to": PHONE}, "times": 2, "after": 1, "do": {"status": 9}}
    (shown,) = ask(world, "PUT", "/faults", [rule])
    assert shown["match"]["operation"] == "sendSms"
    auth = ("abcd1234", "Sandbox-Secret1")

    def status(to: str = PHONE) -> str:
        form = {"to": to, "from": "Acme", "text": "Hi"}
        answer = world.http.post(f"{world.running.url}/sms/json", data=form, auth=auth).json()
        return str(answer["messages"][0]["status"])

    assert [status(), status("447700900001"), status(), status(), status()] == ["0", "0", "9", "9", "0"]
    assert ask(world, "GET", "/faults") == []
    chance = {"match": {"operation": "sendSms"}, "probability": 50, "do": {"status": 1}}

    def run() -> list[str]:
        ask(world, "POST", "/reset", status=204)
        ask(world, "PUT", "/faults", [chance])
        return [status() for _ in range(12)]

    first = run()
    assert set(first) == {"0", "1"}
    assert run() == first
    detail = ask(
        world, "POST", "/faults", {"match": {"operation": "sms.sent"}, "do": {"http": 500}}, status=400
    )
    assert "Did you mean sms.send" in detail["detail"]
    ask(world, "POST", "/faults", {"do": {"fault": "explode"}}, status=400)


@pytest.mark.parametrize("fault", ["reset", "empty", "malformed", "cut", "drop_after_work"])
def test_faults_of_the_connection(world: World, fault: str) -> None:
    world.sandbox.fail("getAccountBalance", fault)
    with pytest.raises(httpx.HTTPError):
        world.http.get(f"{world.running.url}/account/get-balance", auth=("abcd1234", "Sandbox-Secret1"))
    answer = world.http.get(f"{world.running.url}/account/get-balance", auth=("abcd1234", "Sandbox-Secret1"))
    assert answer.status_code == 200


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
    event = ask(world, "POST", "/wait", {"for": {"kind": "message", "to": PHONE}, "timeout_s": 10})
    thread.join(20)
    assert event["data"]["text"] == "Hi"
    assert seen[-1]["data"]["to"] == PHONE
    ask(world, "POST", "/wait", {"for": {"kind": "message", "to": "1"}, "timeout_s": 0.01}, status=408)
    ask(world, "POST", "/wait", {"for": "idle"})


def test_web_pages_and_other_names_are_kept_out(world: World) -> None:
    ask(world, "GET", "/health", status=403, host="attacker.example")
    ask(world, "POST", "/reset", status=403, origin="https://attacker.example")
    ask(world, "POST", "/reset", status=403, **{"sec-fetch-site": "cross-site"})
    own = {"origin": world.running.url, "sec-fetch-site": "same-origin"}
    ask(world, "POST", "/reset", status=204, **own)
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
    assert "RuntimeError" in ask(world, "GET", "/state", status=500)["detail"]


@pytest.mark.parametrize(
    ("method", "path", "body", "words"),
    [
        ("POST", "/clock/advance", {"seconds": 1e300}, "9999"),
        ("PUT", "/clock", {"mode": "scaled", "factor": 1e300}, "at most"),
        ("PUT", "/state", {"version": 1, "resources": {"accounts": 5}}, "resources/accounts"),
        ("PUT", "/state", {"version": 1, "clock": {"mode": "manual", "now": "x"}}, "clock/now"),
        ("PUT", "/state", {"version": 1, "faults": [{"do": 1}]}, "objects"),
        (
            "PUT",
            "/state",
            {"version": 1, "clock": {"timers": {"1": {"id": 1, "due": 1, "kind": "no", "args": {}}}}},
            "timers",
        ),
        ("PATCH", "/config", {"transitions": 5}, "transitions"),
        ("PATCH", "/config", {"transitions": {"report": {"progression": "later"}}}, "transitions"),
        ("POST", "/webhooks/listen", {"forward_to": "ftp://example"}, "forward_to"),
        ("POST", "/snapshots", {"name": "a/b"}, "slash"),
        ("POST", "/faults", {"do": {"http": 99}}, "200 to 599"),
        ("POST", "/faults", {"do": {"http": 429, "headers": {"X-A": "a\r\nb: c"}}}, "line breaks"),
        ("POST", "/faults", {"do": {"answer": {"status": "x"}}}, "200 to 599"),
        ("POST", "/faults", {"do": {"delay_ms": -5}}, "milliseconds"),
        ("POST", "/inbound/sms", {"data": "zz"}, "data"),
        ("POST", "/inbound/message", {"channel": "fax"}, "channel"),
        ("POST", "/accounts", {"key": "k", "balance": "many"}, "amount"),
        ("POST", "/applications", {"id": "x", "capabilities": 5}, "capabilities"),
        ("POST", "/numbers", {"msisdn": "447700900002", "features": "SMS"}, "features"),
        ("POST", "/faults", {"do": {"http": 500, "answer": {"status": 500}}}, "not both"),
        ("PUT", "/resources/accounts/abcd1234", {"balance": 5}, "balance"),
        ("PUT", "/resources/accounts/abcd1234", {"secrets": [{"id": "x"}]}, "secrets"),
        ("PUT", "/resources/users/USR-1", {}, "display_name"),
        ("PUT", "/state", {"version": 1, "resources": {"accounts": {"k": {"balance": "many"}}}}, "amount"),
        ("PUT", "/state", {"version": 1, "resources": {"accounts": {"k": {"balance": None}}}}, "balance"),
        ("GET", "/requests?limit=-1", None, "whole number"),
        ("GET", "/requests?status=x", None, "whole number"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    world: World, method: str, path: str, body: Any, words: str
) -> None:
    def state() -> dict[str, Any]:
        return {name: value for name, value in world.sandbox.state().items() if name != "counters"}

    before = state()
    answer = world.http.request(method, f"{world.running.url}/_sandbox{path}", json=body)
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    assert words in answer.json()["detail"]
    assert state() == before


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_what_there_is_not_is_a_problem_whatever_the_method(world: World, method: str) -> None:
    answer = world.http.request(method, f"{world.running.url}/_sandbox/nothing")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("collection", ["accounts", "applications", "numbers"])
def test_what_was_emptied_by_hand_gets_what_it_needs(world: World, collection: str, whole: bool) -> None:
    state = world.sandbox.state()
    key = next(iter(state["resources"][collection]))
    if whole:
        state["resources"][collection][key] = {}
        ask(world, "PUT", "/state", state, status=204)
    else:
        ask(world, "PUT", f"/resources/{collection}/{key}", {})
    auth = ("abcd1234", "Sandbox-Secret1")
    sms = {"to": "447700900005", "from": "Acme", "text": "Hi"}
    for method, path in (
        ("GET", "/account/get-balance"),
        ("GET", "/account/numbers"),
        ("GET", "/accounts/abcd1234/secrets"),
        ("GET", "/accounts/abcd1234/subaccounts"),
        ("GET", "/v2/applications"),
        ("GET", f"/v2/applications/{world.sandbox.credentials['application_id']}"),
        ("POST", "/sms/json"),
    ):
        data = sms if method == "POST" else None
        answer = world.http.request(method, f"{world.running.url}{path}", auth=auth, data=data)
        assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(
    "wrong", [{"after": -1}, {"after": 1.5}, {"probability": 300}, {"status": 429}, {"times": True}]
)
def test_a_fault_that_cannot_be_is_refused(world: World, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"not both|whole number|percent"):
        world.sandbox.fail("sms.send", code=9, **wrong)


@pytest.mark.parametrize(
    ("body", "media_type"), [("", None), ("Slow down", "text/plain"), ({"a": 1}, "json")]
)
def test_a_fault_answers_with_the_body_that_is_given(world: World, body: Any, media_type: str | None) -> None:
    world.sandbox.fail("account.get_balance", status=429, headers={"Retry-After": "2"}, body=body)
    answer = world.http.get(f"{world.running.url}/account/get-balance", auth=("abcd1234", "Sandbox-Secret1"))
    assert answer.text == (body if isinstance(body, str) else '{"a":1}')
    assert (media_type or "") in answer.headers.get("content-type", "")
    assert ("content-type" in answer.headers) == bool(body)


def test_what_any_webhook_needs_can_be_exported_and_loaded(world: World) -> None:
    world.sandbox.listen("http://hooks/all")
    for kind in world.sandbox.engine.outbox.kinds:
        world.sandbox.trigger(kind)
    world.sandbox.advance(60)
    before = ask(world, "GET", "/state")
    ask(world, "POST", "/reset", {"to": "empty"}, status=204)
    ask(world, "PUT", "/state", before, status=204)
    assert ask(world, "GET", "/state") == before


def test_an_archive_that_was_triggered_is_stored(world: World) -> None:
    world.sandbox.listen("http://hooks/all")
    world.sandbox.trigger("video_archive")
    (archive,) = world.sandbox.resources("project.archive")
    world.vonage.video.stop_archive(archive_id=archive["id"])
    world.sandbox.advance(5)
    assert world.vonage.video.get_archive(archive_id=archive["id"]).status == "available"
