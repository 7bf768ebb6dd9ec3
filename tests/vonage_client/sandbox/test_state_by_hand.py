"""The state as somebody writes it: exported, loaded, changed, damaged."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .emulator import World

PHONE = "447700900000"


def test_the_state_is_one_document_that_goes_on(world: World) -> None:
    world.set_webhooks("voice", event_url="/event")
    call = world.vonage.voice.create_call(
        to=[{"type": "phone", "number": PHONE}],
        from_={"type": "phone", "number": "447700900001"},
        ncco=[{"action": "talk", "text": "Hello " * 20}],
    )
    world.sandbox.advance(3)
    state = json.loads(json.dumps(world.ask("GET", "/state")))
    world.ask("POST", "/reset", {"to": "empty"}, status=204)
    assert world.ask("GET", "/resources/accounts") == []
    world.ask("PUT", "/state", state, status=204)
    world.hooks.requests.clear()
    world.sandbox.advance(60)
    assert world.hooks.statuses("/event") == ["completed"]
    assert world.vonage.voice.get_call(uuid=call.uuid).status == "completed"
    world.ask("PUT", "/state", {"version": 99}, status=400)


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


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("collection", ["accounts", "applications", "numbers"])
def test_what_was_emptied_by_hand_gets_what_it_needs(world: World, collection: str, whole: bool) -> None:
    state = world.sandbox.state()
    key = next(iter(state["resources"][collection]))
    if whole:
        state["resources"][collection][key] = {}
        world.ask("PUT", "/state", state, status=204)
    else:
        world.ask("PUT", f"/resources/{collection}/{key}", {})
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


def test_what_any_webhook_needs_can_be_exported_and_loaded(world: World) -> None:
    world.sandbox.listen("http://hooks/all")
    for kind in world.sandbox.engine.outbox.kinds:
        world.sandbox.trigger(kind)
    world.sandbox.advance(60)
    before = world.ask("GET", "/state")
    world.ask("POST", "/reset", {"to": "empty"}, status=204)
    world.ask("PUT", "/state", before, status=204)
    assert world.ask("GET", "/state") == before


def test_an_archive_that_was_triggered_is_stored(world: World) -> None:
    world.sandbox.listen("http://hooks/all")
    world.ask("POST", "/trigger/video_archive", {})
    (archive,) = world.sandbox.resources("project.archive")
    world.vonage.video.stop_archive(archive_id=archive["id"])
    world.sandbox.advance(5)
    stored = world.vonage.video.get_archive(archive_id=archive["id"])
    assert stored.status == "available"
    assert world.http.get(stored.url).status_code == 200


@pytest.mark.parametrize("damaged", [{}, {"_api_key": "abcd1234", "workflow": 5, "status": "in_progress"}])
def test_a_state_that_lacks_what_is_needed_says_so(world: World, damaged: dict[str, Any]) -> None:
    state = world.sandbox.state()
    state["resources"]["verifications_v2"] = {"c11236f4-00bf-4b89-84ba-88b25df97315": damaged}
    world.ask("PUT", "/state", state, status=204)
    url = f"{world.running.url}/v2/verify/c11236f4-00bf-4b89-84ba-88b25df97315"
    answer = world.http.post(url, json={"code": "1234"}, auth=("abcd1234", "Sandbox-Secret1"))
    assert (answer.status_code, answer.json()["code"]) == (409, "damaged-state")
    assert "reset it" in answer.json()["detail"]
    world.ask("POST", "/reset", status=204)
    assert (
        world.http.post(url, json={"code": "1234"}, auth=("abcd1234", "Sandbox-Secret1")).status_code == 404
    )
