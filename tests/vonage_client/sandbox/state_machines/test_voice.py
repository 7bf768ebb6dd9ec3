"""Legs of calls."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from .machine import Machine, holds_to_its_model

PHONES = [f"4477009000{number:02}" for number in range(3)]


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


@pytest.mark.parametrize("machine", [Voice], ids=lambda machine: machine.__name__)
def test_the_product_is_its_model(machine: type[Machine]) -> None:
    holds_to_its_model(machine)
