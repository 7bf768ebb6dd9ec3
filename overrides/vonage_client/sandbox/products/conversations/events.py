"""Events of conversations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import ApiCall, Reply, behaviour
from .records import (
    EVENTS,
    add_event,
    conversation_of,
    link_to_itself,
    not_found,
    ordered,
)

_DELETABLE = ("message", "custom")


@behaviour("events.create")
def create_event(api: ApiCall) -> Any:
    """Add an event to a conversation."""
    conversation, fields = conversation_of(api)["id"], api.fields
    event = add_event(api.world, conversation, fields["type"], fields.get("body", {}), fields.get("from"))
    return _shown_event(event)


@behaviour("events.list")
def list_events(api: ApiCall) -> Any:
    """The events of a conversation that are asked for."""
    conversation, fields = conversation_of(api)["id"], api.fields
    events = [
        event for event in api.world.table(EVENTS).values() if event["_conversation_id"] == conversation
    ]
    start, end, kind = fields.get("start_id"), fields.get("end_id"), fields.get("event_type")
    if start and str(start).isdigit():
        events = [event for event in events if event["id"] >= int(start)]
    if end and str(end).isdigit():
        events = [event for event in events if event["id"] <= int(end)]
    if kind:
        events = [event for event in events if event["type"] == kind]
    if str(fields.get("exclude_deleted_events", "false")).lower() == "true":
        events = [event for event in events if not event.get("_deleted")]
    return [_shown_event(event) for event in ordered(api, events)]


@behaviour("events.read")
def read_event(api: ApiCall) -> Any:
    """One event."""
    return _shown_event(_event(api))


@behaviour("events.delete")
def delete_event(api: ApiCall) -> Any:
    """Empty an event of the kinds that can be deleted."""
    event = _event(api)
    if not event["type"].startswith(_DELETABLE):
        raise not_found(api, "conversation:error:event-not-found", "Event")
    event["body"], event["_deleted"] = {}, True
    return Reply()


def _event(api: ApiCall) -> dict[str, Any]:
    conversation = conversation_of(api)["id"]
    event = api.world.table(EVENTS).get(f"{conversation}/{api.call.path['event_id']}")
    if event is None:
        raise not_found(api, "conversation:error:event-not-found", "Event")
    reached: dict[str, Any] = event
    return reached


def _shown_event(event: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: value for name, value in event.items() if not name.startswith("_")}
    link_to_itself(shown, f"/v1/conversations/{event['_conversation_id']}/events/{event['id']}")
    return shown
