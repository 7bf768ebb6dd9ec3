"""SMS and messages: parts, states, receipts and prices."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from .machine import Machine, holds_to_its_model

PHONES = [f"4477009000{number:02}" for number in range(3)]
phones = st.sampled_from(PHONES)


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


@pytest.mark.parametrize("machine", [Sms, Messages], ids=lambda machine: machine.__name__)
def test_the_product_is_its_model(machine: type[Machine]) -> None:
    holds_to_its_model(machine)
