"""Faults: which calls go wrong, how often, and what is seen of it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .emulator import World

PHONE = "447700900000"


def test_faults_by_name_recipient_times_and_seeded_chance(world: World) -> None:
    rule = {"match": {"operation": "sms.send", "to": PHONE}, "times": 2, "after": 1, "do": {"status": 9}}
    (shown,) = world.ask("PUT", "/faults", [rule])
    assert shown["match"]["operation"] == "sendSms"
    auth = ("abcd1234", "Sandbox-Secret1")

    def status(to: str = PHONE) -> str:
        form = {"to": to, "from": "Acme", "text": "Hi"}
        answer = world.http.post(f"{world.running.url}/sms/json", data=form, auth=auth).json()
        return str(answer["messages"][0]["status"])

    assert [status(), status("447700900001"), status(), status(), status()] == ["0", "0", "9", "9", "0"]
    assert world.ask("GET", "/faults") == []
    chance = {"match": {"operation": "sendSms"}, "probability": 50, "do": {"status": 1}}

    def run() -> list[str]:
        world.ask("POST", "/reset", status=204)
        world.ask("PUT", "/faults", [chance])
        return [status() for _ in range(12)]

    first = run()
    assert set(first) == {"0", "1"}
    assert run() == first
    detail = world.ask(
        "POST", "/faults", {"match": {"operation": "sms.sent"}, "do": {"http": 500}}, status=400
    )
    assert "Did you mean sms.send" in detail["detail"]
    world.ask("POST", "/faults", {"do": {"fault": "explode"}}, status=400)


@pytest.mark.parametrize("fault", ["reset", "empty", "malformed", "cut", "drop_after_work"])
def test_faults_of_the_connection(world: World, fault: str) -> None:
    world.sandbox.fail("getAccountBalance", fault)
    with pytest.raises(httpx.HTTPError):
        world.http.get(f"{world.running.url}/account/get-balance", auth=("abcd1234", "Sandbox-Secret1"))
    answer = world.http.get(f"{world.running.url}/account/get-balance", auth=("abcd1234", "Sandbox-Secret1"))
    assert answer.status_code == 200


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
