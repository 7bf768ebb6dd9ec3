"""Conversations: events and users."""

from __future__ import annotations

from typing import Any

import pytest

from vonage_client import ConflictError, NotFoundError

from ..emulator import World

PHONE, OWN = "447700900000", "447700900001"


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
