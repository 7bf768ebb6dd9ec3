"""Each product against a model of plain dictionaries, step by step in any order."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.support.depth import depth

from .machine import Machine

PHONES = [f"4477009000{number:02}" for number in range(3)]
phones = st.sampled_from(PHONES)
SECRETS = ["Another-Secret2", "Another-Secret3", "Another-Secret4"]


class Sms(Machine):
    """Parts, prices and receipts."""

    def __init__(self) -> None:
        super().__init__()
        self.balance = Decimal(100)
        self.parts: dict[str, float] = {}

    @rule(to=phones, length=st.integers(1, 500))
    def send(self, to: str, length: int) -> None:
        form = {"to": to, "from": "Acme", "text": "a" * length}
        _, answer = self.ask("POST", "/sms/json", data=form)
        count = 1 if length <= 160 else -(-length // 153)
        assert answer["message-count"] == str(count)
        self.balance -= Decimal("0.0333") * count
        for part in answer["messages"]:
            assert part["message-id"] not in self.parts
            assert Decimal(part["remaining-balance"]) == self.balance
            self.parts[part["message-id"]] = self.sandbox.clock.now

    @rule(seconds=st.sampled_from([0.1, 0.5, 1.5, 10]))
    def wait(self, seconds: float) -> None:
        self.sandbox.advance(seconds)

    @invariant()
    def receipts_are_on_time(self) -> None:
        for key, sent in self.parts.items():
            passed = round(self.sandbox.clock.now - sent, 3)
            expected = "submitted" if passed < 0.5 else "accepted" if passed < 2 else "delivered"
            assert self.sandbox.world.table("sms")[key]["status"] == expected

    @invariant()
    def the_balance_is_right(self) -> None:
        assert self.ask("GET", "/account/get-balance")[1]["value"] == float(self.balance)


class Numbers(Machine):
    """A number is in the pool or owned, never both."""

    NUMBERS = tuple(f"4477009008{number:02}" for number in range(4))

    def __init__(self) -> None:
        super().__init__()
        self.owned: dict[str, str | None] = {}

    @rule(number=st.sampled_from(NUMBERS), verb=st.sampled_from(["buy", "cancel"]))
    def trade(self, number: str, verb: str) -> None:
        status, answer = self.ask("POST", f"/number/{verb}", data={"country": "GB", "msisdn": number})
        works = (number in self.owned) == (verb == "cancel")
        assert (status, answer["error-code"]) == ((200, "200") if works else (420, "420"))
        if works and verb == "buy":
            self.owned[number] = None
        elif works:
            del self.owned[number]

    @rule(number=st.sampled_from(NUMBERS), url=st.sampled_from(["http://hooks/a", "http://hooks/b", ""]))
    def update(self, number: str, url: str) -> None:
        form = {"country": "GB", "msisdn": number, "moHttpUrl": url}
        status, _ = self.ask("POST", "/number/update", data=form)
        assert status == (200 if number in self.owned else 420)
        if number in self.owned:
            self.owned[number] = url or None

    @invariant()
    def lists_agree(self) -> None:
        query = {"pattern": "44770090080", "size": 100}
        shown = self.ask("GET", "/account/numbers", params=query)[1]
        urls = {number["msisdn"]: number.get("moHttpUrl") for number in shown.get("numbers", [])}
        assert urls == self.owned
        listed = self.ask("GET", "/number/search", params={"country": "GB", **query})[1]
        assert not {number["msisdn"] for number in listed["numbers"]} & self.owned.keys()
        assert listed["count"] == 10 - len(self.owned)


class Verify(Machine):
    """One verification a number at a time, three tries, five minutes."""

    def __init__(self) -> None:
        super().__init__()
        self.running: dict[str, dict[str, Any]] = {}

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

    @rule(seconds=st.sampled_from([10, 30, 200]))
    def wait(self, seconds: float) -> None:
        self.sandbox.advance(seconds)
        now = self.sandbox.clock.now
        self.running = {
            number: verification
            for number, verification in self.running.items()
            if now - verification["at"] < 300
        }


class VerifyV2(Machine):
    """One verification a number at a time, three tries, three minutes a step."""

    def __init__(self) -> None:
        super().__init__()
        self.running: dict[str, dict[str, Any]] = {}

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

    @rule(seconds=st.sampled_from([10, 100]))
    def wait(self, seconds: float) -> None:
        self.sandbox.advance(seconds)
        now = self.sandbox.clock.now
        self.running = {
            number: verification
            for number, verification in self.running.items()
            if now - verification["at"] < 180
        }


class Applications(Machine):
    """What is created can be read, replaced, listed and deleted."""

    def __init__(self) -> None:
        super().__init__()
        self.names = {self.sandbox.credentials["application_id"]: "Sandbox app"}

    @rule(name=st.sampled_from(["one", "two"]))
    def create(self, name: str) -> None:
        status, answer = self.ask("POST", "/v2/applications", json={"name": name})
        assert status == 201
        assert answer["id"] not in self.names
        self.names[answer["id"]] = name

    @rule(data=st.data(), name=st.sampled_from(["three", "four"]))
    def replace(self, data: st.DataObject, name: str) -> None:
        key = data.draw(st.sampled_from(sorted(self.names)))
        status, answer = self.ask("PUT", f"/v2/applications/{key}", json={"name": name})
        assert (status, answer["name"], answer["capabilities"]) == (200, name, {})
        self.names[key] = name

    @precondition(lambda self: len(self.names) > 1)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        seeded = self.sandbox.credentials["application_id"]
        key = data.draw(st.sampled_from(sorted(self.names.keys() - {seeded})))
        assert self.ask("DELETE", f"/v2/applications/{key}")[0] == 204
        assert self.ask("GET", f"/v2/applications/{key}")[0] == 404
        del self.names[key]

    @invariant()
    def the_list_is_the_model(self) -> None:
        answer = self.ask("GET", "/v2/applications", params={"page_size": 100})[1]
        assert {
            application["id"]: application["name"] for application in answer["_embedded"]["applications"]
        } == self.names
        assert answer["total_items"] == len(self.names)


class Secrets(Machine):
    """One or two secrets, each of which is a way in."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 1

    @rule(secret=st.sampled_from(SECRETS))
    def create(self, secret: str) -> None:
        status, _ = self.ask("POST", "/accounts/abcd1234/secrets", json={"secret": secret})
        assert status == (201 if self.count < 2 else 403)
        self.count += status == 201

    @rule()
    def revoke_the_newer(self) -> None:
        listed = self.ask("GET", "/accounts/abcd1234/secrets")[1]["_embedded"]["secrets"]
        assert len(listed) == self.count
        status, _ = self.ask("DELETE", f"/accounts/abcd1234/secrets/{listed[-1]['id']}")
        assert status == (204 if self.count == 2 else 403)
        self.count -= status == 204


class Conversations(Machine):
    """Members come and go, and who has left stays away; events count from 1."""

    def __init__(self) -> None:
        super().__init__()
        self.room = self.ask("POST", "/v1/conversations", token=True, json={"name": "room"})[1]["id"]
        self.members: dict[str, str] = {}
        self.events = 0

    @rule(user=st.sampled_from(["alice", "bob"]), state=st.sampled_from(["invited", "joined"]))
    def add(self, user: str, state: str) -> None:
        body = {"user": {"name": user}, "state": state, "channel": {"type": "app"}}
        status, answer = self.ask("POST", f"/v1/conversations/{self.room}/members", token=True, json=body)
        joined = f"{user} JOINED" in self.members.values()
        assert status == (400 if joined else 201)
        if status == 201:
            self.members[answer["id"]] = f"{user} {state.upper()}"
            self.events += 1

    @precondition(lambda self: self.members)
    @rule(data=st.data(), state=st.sampled_from(["joined", "left"]))
    def change(self, data: st.DataObject, state: str) -> None:
        key = data.draw(st.sampled_from(sorted(self.members)))
        user, before = self.members[key].split()
        path = f"/v1/conversations/{self.room}/members/{key}"
        status, _ = self.ask("PATCH", path, token=True, json={"state": state})
        assert status == (400 if before == "LEFT" else 200)
        if status == 200 and before != state.upper():
            self.members[key] = f"{user} {state.upper()}"
            self.events += 1

    @invariant()
    def states_and_events_agree(self) -> None:
        path = f"/v1/conversations/{self.room}"
        assert self.ask("GET", path, token=True)[1]["sequence_number"] == self.events
        listed = self.ask("GET", f"{path}/members", token=True, params={"page_size": 100})[1]
        states = {member["id"]: member["state"] for member in listed["_embedded"]["members"]}
        assert states == {key: value.split()[1] for key, value in self.members.items()}


class Voice(Machine):
    """A leg rings, is answered, and ends; what REST may do follows from that."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: dict[str, dict[str, Any]] = {}

    @rule(seconds=st.sampled_from([1, 5, 30]), answers=st.booleans())
    def create(self, seconds: int, answers: bool) -> None:
        number = PHONES[0] if answers else "447700900401"
        body = {
            "to": [{"type": "phone", "number": number}],
            "from": {"type": "phone", "number": "447700900001"},
            "ncco": [{"action": "wait", "timeout": seconds}],
        }
        status, answer = self.ask("POST", "/v1/calls", token=True, json=body)
        assert status == 201
        self.calls[answer["uuid"]] = {
            "at": self.sandbox.clock.now,
            "length": seconds,
            "answers": answers,
            "ended": None,
        }

    def expected(self, call: dict[str, Any]) -> str:
        """The status that a call has now."""
        if call["ended"]:
            return str(call["ended"])
        passed = round(self.sandbox.clock.now - call["at"], 3)
        if passed < 2.1:
            return "started" if passed < 0.1 else "ringing"
        if not call["answers"]:
            return "busy"
        return "answered" if passed < 2.1 + call["length"] else "completed"

    @rule(seconds=st.sampled_from([0.2, 2, 4, 20]))
    def wait(self, seconds: float) -> None:
        self.sandbox.advance(seconds)

    @precondition(lambda self: self.calls)
    @rule(data=st.data(), action=st.sampled_from(["hangup", "mute"]))
    def update(self, data: st.DataObject, action: str) -> None:
        self.sandbox.advance(0)
        key = data.draw(st.sampled_from(sorted(self.calls)))
        before = self.expected(self.calls[key])
        status, _ = self.ask("PUT", f"/v1/calls/{key}", token=True, json={"action": action})
        over = before in ("busy", "completed", "cancelled")
        assert status == (404 if over else 204)
        if action == "hangup" and not over:
            self.calls[key]["ended"] = "completed" if before == "answered" else "cancelled"

    @precondition(lambda self: self.calls)
    @rule(data=st.data())
    def talk(self, data: st.DataObject) -> None:
        self.sandbox.advance(0)
        key = data.draw(st.sampled_from(sorted(self.calls)))
        status, _ = self.ask("PUT", f"/v1/calls/{key}/talk", token=True, json={"text": "Hi"})
        assert status == (200 if self.expected(self.calls[key]) == "answered" else 404)

    @invariant()
    def statuses_agree(self) -> None:
        self.sandbox.advance(0)
        listed = self.ask("GET", "/v1/calls", token=True, params={"page_size": 100})[1]
        seen = {call["uuid"]: call["status"] for call in listed["_embedded"]["calls"]}
        assert seen == {key: self.expected(call) for key, call in self.calls.items()}
        assert listed["count"] == len(self.calls)


class Messages(Machine):
    """States are on time, and each message is paid once."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: dict[str, tuple[float, str]] = {}

    @rule(to=phones, channel=st.sampled_from(["sms", "whatsapp"]))
    def send(self, to: str, channel: str) -> None:
        body = {"channel": channel, "message_type": "text", "text": "Hi", "to": to, "from": "447700900001"}
        status, answer = self.ask("POST", "/v1/messages", json=body)
        assert status == 202
        self.sent[answer["message_uuid"]] = self.sandbox.clock.now, channel

    @rule(seconds=st.sampled_from([0.2, 1.3, 5]))
    def wait(self, seconds: float) -> None:
        self.sandbox.advance(seconds)

    @invariant()
    def states_and_charges_are_right(self) -> None:
        spent = Decimal(0)
        for key, (at, channel) in self.sent.items():
            passed = round(self.sandbox.clock.now - at, 3)
            state = "accepted" if passed < 0.2 else "submitted" if passed < 1.5 else "delivered"
            if channel == "whatsapp" and passed >= 4:
                state = "read"
            assert self.sandbox.world.table("messages")[key]["status"] == state
            paid = passed >= (0.2 if channel == "sms" else 1.5)
            spent += (Decimal("0.0333") if channel == "sms" else Decimal("0.0015")) * paid
        left = Decimal(self.sandbox.world.table("accounts")["abcd1234"]["balance"])
        assert Decimal(100) - left == spent


MACHINES = (Sms, Numbers, Verify, VerifyV2, Applications, Secrets, Conversations, Voice, Messages)


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.__name__)
def test_the_product_is_its_model(machine: type[RuleBasedStateMachine]) -> None:
    runs = settings(max_examples=depth(15, 1000), stateful_step_count=depth(12, 30), deadline=None)
    run_state_machine_as_test(machine, settings=runs)
