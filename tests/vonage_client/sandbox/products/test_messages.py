"""Messages over time: states, prices, refusals, inbound messages."""

from __future__ import annotations

from typing import Any

import pytest

from vonage_client import NotFoundError, VonageError

from ..emulator import World

PHONE, OWN = "447700900000", "447700900001"


def send(world: World, to: str = PHONE, channel: str = "sms", status: int = 202, **more: Any) -> Any:
    """Send a text message."""
    return world.post(
        "/v1/messages",
        status=status,
        channel=channel,
        message_type="text",
        to=to,
        text="Hi",
        **{"from": OWN},
        **more,
    )


class TestMessages:
    def test_states_prices_and_long_messages(self, world: World) -> None:
        world.set_webhooks("messages", status_url="/status")
        send(world, client_ref="mine")
        world.sandbox.advance(10)
        submitted, delivered = world.hooks.bodies("/status")
        assert (submitted["usage"], submitted["client_ref"]) == (
            {"currency": "EUR", "price": "0.03330000"},
            "mine",
        )
        assert "usage" not in delivered
        assert delivered["sms"] == {"count_total": "1"}
        world.hooks.requests.clear()
        world.post(
            "/v1/messages",
            status=202,
            channel="sms",
            message_type="text",
            to=PHONE,
            text="a" * 400,
            **{"from": OWN},
        )
        world.sandbox.advance(10)
        assert len(world.hooks.bodies("/status")[-1]["sms"]["segments"]) == 3

    @pytest.mark.parametrize(
        ("number", "states"),
        [("524", ["submitted", "rejected"]), ("562", ["undeliverable"]), ("563", ["submitted"])],
    )
    def test_chosen_by_the_number(self, world: World, number: str, states: list[str]) -> None:
        world.set_webhooks("messages", status_url="/status")
        send(world, f"447700900{number}")
        world.sandbox.advance(1000)
        assert world.hooks.statuses("/status") == states

    def test_refusals(self, world: World) -> None:
        assert send(world, "447700900566", status=402)["title"] == "Low balance"
        assert send(world, "447700900567", status=429)["title"] == "Rate Limit Hit"
        send(world, "447700900568", status=422)
        world.sandbox.world.table("accounts")["abcd1234"]["balance"] = "0.01000000"
        send(world, status=402)

    def test_read_and_revoke(self, world: World) -> None:
        messages = world.vonage.messages
        (key,) = world.sandbox.inbound_message(channel="whatsapp", text="Hello")["message_ids"]
        messages.update(message_uuid=key, status="read")
        outbound = send(world, channel="rcs")["message_uuid"]
        messages.update(message_uuid=outbound, status="revoked")
        with pytest.raises(VonageError):
            messages.update(message_uuid=outbound, status="read")
        with pytest.raises(NotFoundError, match="not found"):
            messages.update(message_uuid="3295d748-4e14-4681-af78-166dca3c5aab", status="read")


def test_inbound_sms_come_by_messages_where_the_account_says_so(world: World) -> None:
    world.set_webhooks("messages", inbound_url="/inbound")
    world.sandbox.configure({"sms": {"inbound_by": "messages"}})
    world.sandbox.inbound_sms("Hello " * 40)
    world.sandbox.advance(0)
    (body,) = world.hooks.bodies("/inbound")
    assert (body["channel"], body["sms"]["num_messages"], body["sms"]["keyword"]) == ("sms", "2", "HELLO")
    world.sandbox.world.table("accounts")["abcd1234"]["mo_url"] = "http://hooks/mo"
    world.sandbox.inbound_sms("Hi", to="442079460000")  # of no application
    world.sandbox.advance(0)
    assert world.hooks.bodies("/mo")[0]["msisdn"] == "447700900005"
