"""Verifications of both APIs, and templates."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from .machine import Machine, holds_to_its_model

PHONES = [f"4477009000{number:02}" for number in range(3)]
phones = st.sampled_from(PHONES)


class Running(Machine):
    """Verifications that end by themselves after ``seconds``."""

    seconds: int

    def __init__(self) -> None:
        super().__init__()
        self.running: dict[str, dict[str, Any]] = {}

    @rule(seconds=st.sampled_from([10, 30, 100, 200]))
    def wait(self, seconds: float) -> None:
        self.sandbox.advance(seconds)
        now = self.sandbox.clock.now
        self.running = {
            number: verification
            for number, verification in self.running.items()
            if now - verification["at"] < self.seconds
        }


class Verify(Running):
    """One verification a number at a time, three tries, five minutes."""

    seconds = 300

    @rule(number=phones)
    def request(self, number: str) -> None:
        form = {"number": number, "brand": "Acme", "workflow_id": "6"}
        _, answer = self.ask("POST", "/verify/json", data=form)
        if number in self.running:
            assert (answer["status"], answer["request_id"]) == ("10", self.running[number]["id"])
        else:
            assert answer["status"] == "0"
            self.running[number] = {"id": answer["request_id"], "wrong": 0, "at": self.sandbox.clock.now}

    @precondition(lambda self: self.running)
    @rule(data=st.data(), right=st.booleans())
    def check(self, data: st.DataObject, right: bool) -> None:
        number = data.draw(st.sampled_from(sorted(self.running)))
        running = self.running[number]
        code = self.sandbox.code(number)
        wrong = "0000" if code != "0000" else "1111"
        form = {"request_id": running["id"], "code": code if right else wrong}
        _, answer = self.ask("POST", "/verify/check/json", data=form)
        if right:
            assert answer["status"] == "0"
            del self.running[number]
            assert self.ask("POST", "/verify/check/json", data=form)[1]["status"] == "6"
            return
        running["wrong"] += 1
        assert answer["status"] == ("17" if running["wrong"] == 3 else "16")
        if running["wrong"] == 3:
            del self.running[number]

    @precondition(lambda self: self.running)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.running)))
        running = self.running[number]
        form = {"request_id": running["id"], "cmd": "cancel"}
        late = self.sandbox.clock.now - running["at"] >= 30
        assert self.ask("POST", "/verify/control/json", data=form)[1]["status"] == ("0" if late else "19")
        if late:
            del self.running[number]


class VerifyV2(Running):
    """One verification a number at a time, three tries, three minutes a step."""

    seconds = 180

    @rule(number=phones)
    def create(self, number: str) -> None:
        body = {"brand": "Acme", "workflow": [{"channel": "sms", "to": number}]}
        status, answer = self.ask("POST", "/v2/verify", json=body)
        if number in self.running:
            assert (status, answer["request_id"]) == (409, self.running[number]["id"])
        else:
            assert status == 202
            self.running[number] = {"id": answer["request_id"], "wrong": 0, "at": self.sandbox.clock.now}

    @precondition(lambda self: self.running)
    @rule(data=st.data(), right=st.booleans())
    def check(self, data: st.DataObject, right: bool) -> None:
        number = data.draw(st.sampled_from(sorted(self.running)))
        running, path = self.running[number], f"/v2/verify/{self.running[number]['id']}"
        body = {"code": self.sandbox.code(number) if right else "99999999"}
        status, _ = self.ask("POST", path, json=body)
        running["wrong"] += not right
        ends = right or running["wrong"] == 3
        assert status == (200 if right else 410 if ends else 400)
        if ends:
            del self.running[number]
            assert self.ask("DELETE", path)[0] == 404

    @precondition(lambda self: self.running)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.running)))
        assert self.ask("DELETE", f"/v2/verify/{self.running.pop(number)['id']}")[0] == 204


class Templates(Machine):
    """Names are unique, at most one template is the default, and ten are the most."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, str] = {}
        self.default: str | None = None

    @rule(name=st.sampled_from([f"t{index}" for index in range(12)]))
    def create(self, name: str) -> None:
        status, made = self.ask("POST", "/v2/verify/templates", json={"name": name})
        full, taken = len(self.names) == 10, name in self.names.values()
        assert status == (403 if full else 409 if taken else 201)
        if status == 201:
            self.names[made["template_id"]] = name

    @precondition(lambda self: self.names)
    @rule(data=st.data(), name=st.sampled_from(["t0", "t1", "other"]), default=st.booleans())
    def update(self, data: Any, name: str, default: bool) -> None:
        key = data.draw(st.sampled_from(sorted(self.names)))
        body = {"name": name, "is_default": default}
        status, _ = self.ask("PATCH", f"/v2/verify/templates/{key}", json=body)
        taken = any(other == name for one, other in self.names.items() if one != key)
        assert status == (409 if taken else 200)
        if status == 200:
            self.names[key] = name
            self.default = key if default else None if self.default == key else self.default

    @precondition(lambda self: self.names)
    @rule(data=st.data())
    def delete(self, data: Any) -> None:
        key = data.draw(st.sampled_from(sorted(self.names)))
        assert self.ask("DELETE", f"/v2/verify/templates/{key}")[0] == 204
        del self.names[key]
        self.default = None if self.default == key else self.default

    @invariant()
    def the_list_is_the_model(self) -> None:
        _, listed = self.ask("GET", "/v2/verify/templates?page_size=100")
        templates = listed["_embedded"]["templates"]
        assert {item["template_id"]: item["name"] for item in templates} == self.names
        assert [item["template_id"] for item in templates if item["is_default"]] == (
            [self.default] if self.default else []
        )


@pytest.mark.parametrize("machine", [Verify, VerifyV2, Templates], ids=lambda machine: machine.__name__)
def test_the_product_is_its_model(machine: type[Machine]) -> None:
    holds_to_its_model(machine)
