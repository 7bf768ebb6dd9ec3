"""Messages and Verify v2 over time, conversations, subaccounts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from vonage_client import ConflictError, NotFoundError, PaymentRequiredError, VonageError

from ..emulator import World

PHONE, OWN = "447700900000", "447700900001"
START = datetime(2026, 1, 1, tzinfo=UTC)


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


class TestVerifyV2:
    def start(self, world: World, *channels: str, **more: Any) -> str:
        """Start a verification over channels; its id."""
        world.set_webhooks("verify", status_url="/verify")
        workflow: Any = [{"channel": channel, "to": PHONE} for channel in channels or ("sms",)]
        return str(world.vonage.verify.create_v2(brand="Acme", workflow=workflow, **more).request_id)

    def test_the_right_code(self, world: World) -> None:
        key = self.start(world, "sms", "voice", client_ref="mine")
        with pytest.raises(VonageError, match="does not match"):
            world.vonage.verify.check_v2(request_id=key, code="000000"[: len(world.sandbox.code(PHONE))])
        assert (
            world.vonage.verify.check_v2(request_id=key, code=world.sandbox.code(PHONE)).status == "completed"
        )
        world.sandbox.advance(0)
        event, summary = world.hooks.bodies("/verify")
        assert (event["type"], event["status"]) == ("event", "completed")
        assert [step["status"] for step in summary["workflow"]] == ["completed", "unused"]
        assert summary["client_ref"] == "mine"
        with pytest.raises(NotFoundError):
            world.vonage.verify.check_v2(request_id=key, code="1234")

    def test_time_runs_out_step_by_step(self, world: World) -> None:
        self.start(world, "sms", "voice", channel_timeout=60)
        first = world.sandbox.code(PHONE)
        world.sandbox.advance(60)
        assert world.sandbox.code(PHONE) != first
        world.sandbox.advance(60)
        assert [body["status"] for body in world.hooks.bodies("/verify")] == ["expired"] * 3

    def test_concurrency_cancel_and_next(self, world: World) -> None:
        key = self.start(world, "sms", "voice")
        workflow = [{"channel": "sms", "to": PHONE}]
        assert world.post("/v2/verify", status=409, brand="Acme", workflow=workflow)["request_id"] == key
        world.vonage.verify.next_v2_workflow(request_id=key)
        with pytest.raises(ConflictError, match="no more events"):
            world.vonage.verify.next_v2_workflow(request_id=key)
        world.vonage.verify.cancel_v2(request_id=key)
        with pytest.raises(NotFoundError):
            world.vonage.verify.cancel_v2(request_id=key)
        self.start(world)

    def test_three_wrong_codes_end_it(self, world: World) -> None:
        key = self.start(world)
        for _ in range(2):
            with pytest.raises(VonageError):
                world.vonage.verify.check_v2(request_id=key, code="99999")
        with pytest.raises(VonageError, match="too many times") as ended:
            world.vonage.verify.check_v2(request_id=key, code="99999")
        assert ended.value.status == 410

    def test_chosen_by_the_number(self, world: World) -> None:
        workflow: Any = [{"channel": "sms", "to": "447700900652"}]
        with pytest.raises(PaymentRequiredError):
            world.vonage.verify.create_v2(brand="Acme", workflow=workflow)

    def test_silent_authentication(self, world: World) -> None:
        key = self.start(world, "silent_auth", "sms")
        with pytest.raises(ConflictError, match="does not support a code"):
            world.vonage.verify.check_v2(request_id=key, code="0000")
        world.sandbox.advance(0)
        assert world.hooks.bodies("/verify")[0]["action"]["type"] == "check"
        seen = world.http.get(f"{world.running.url}/_sandbox/silent-auth/{key}").json()
        assert world.vonage.verify.check_v2(request_id=key, code=seen["code"]).status == "completed"


class TestConversations:
    def test_events_are_numbered_sent_and_deleted(self, world: World) -> None:
        world.set_webhooks("rtc", event_url="/rtc")
        conversations = world.vonage.conversations
        key = conversations.create(name="room").id
        with pytest.raises(ConflictError):
            conversations.create(name="room")
        body: Any = {"text": "Hi"}
        first = conversations.create_event(conversation_id=key, type="message", body=body)
        conversations.create_event(conversation_id=key, type="custom:thing", body=body)
        assert first.id == 1
        assert [event.type for event in conversations.iter_events(conversation_id=key)] == [
            "message",
            "custom:thing",
        ]
        assert conversations.get(conversation_id=key).sequence_number == 2
        conversations.delete_event(conversation_id=key, event_id="1")
        kept = conversations.list_events(conversation_id=key, exclude_deleted_events=True)
        assert [event.id for event in kept.embedded] == [2]
        world.sandbox.advance(0)
        assert [body["type"] for body in world.hooks.bodies("/rtc")] == ["message", "custom:thing"]
        conversations.delete(conversation_id=key)
        with pytest.raises(NotFoundError):
            conversations.get(conversation_id=key)

    def test_users(self, world: World) -> None:
        conversations = world.vonage.conversations
        user = conversations.create_user(name="carol", display_name="Carol")
        with pytest.raises(ConflictError):
            conversations.create_user(name="carol")
        conversations.update_user(user_id=user.id, display_name="C.")
        changed = conversations.get_user(user_id=user.id)
        assert (changed.name, changed.display_name) == ("carol", "C.")
        room, channel = conversations.create(name="room"), {"type": "app"}
        member: Any = conversations.create_member(
            conversation_id=room.id,
            user={"id": user.id},
            state="joined",
            channel=channel,
        )
        (own,) = conversations.list_user_conversations(user_id=user.id).embedded.conversations
        assert own.id == room.id
        conversations.delete_user(user_id=user.id)
        left = conversations.get_member(conversation_id=room.id, member_id=member.id)
        assert left.state == "LEFT"


class TestSubaccounts:
    def test_the_worked_example(self, world: World) -> None:
        account = world.vonage.account
        primary = world.sandbox.world.table("accounts")["abcd1234"]
        primary |= {"balance": "-20.00000000", "credit_limit": "-100.00000000"}
        one = account.create_subaccount(api_key="abcd1234", name="one", use_primary_account_balance=False)
        two = account.create_subaccount(api_key="abcd1234", name="two", use_primary_account_balance=False)
        account.transfer_balance(api_key="abcd1234", from_="abcd1234", to=one.api_key, amount=20)
        account.transfer_credit(api_key="abcd1234", from_="abcd1234", to=two.api_key, amount=35)
        seen = account.list_subaccounts(api_key="abcd1234").embedded.primary_account
        assert (seen.balance, seen.credit_limit) == (-40, -65)
        with pytest.raises(VonageError):
            account.transfer_balance(api_key="abcd1234", from_="abcd1234", to=one.api_key, amount=1000)
        (transfer,) = account.list_balance_transfers(
            api_key="abcd1234", start_date=START
        ).embedded.balance_transfers
        assert (transfer.amount, transfer.to) == (20, one.api_key)

    def test_numbers_and_suspension(self, world: World) -> None:
        account = world.vonage.account
        account.transfer_number(api_key="abcd1234", from_="abcd1234", to="bbe6222f", number=OWN, country="GB")
        assert OWN not in [number.msisdn for number in world.vonage.numbers.list_owned().numbers]
        account.update_subaccount(api_key="abcd1234", subaccount_key="bbe6222f", suspended=True)
        with pytest.raises(VonageError, match="banned"):
            account.transfer_number(
                api_key="abcd1234", from_="bbe6222f", to="abcd1234", number=OWN, country="GB"
            )
        with pytest.raises(VonageError):
            account.update_subaccount(
                api_key="abcd1234", subaccount_key="bbe6222f", use_primary_account_balance=True
            )


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
