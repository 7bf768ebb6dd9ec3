"""Events of conversations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, behaviour, shown
from .records import EVENTS, add_event, link_to_itself, not_found

_DELETABLE = ("message", "custom")


@behaviour("events.create")
def create_event(api: ApiCall) -> Any:
    """Add an event to a conversation."""
    conversation, fields = api.call.path["conversation_id"], api.fields
    event = add_event(api.world, conversation, fields["type"], fields.get("body", {}), fields.get("from"))
    return shown(api, event)


@behaviour("events.delete")
def delete_event(api: ApiCall) -> Any:
    """Empty an event, if its kind allows deletion."""
    if not api.resource["type"].startswith(_DELETABLE):
        raise _missing(api)
    api.resource.update(body={}, _deleted=True)
    return Reply()


def _select(api: ApiCall, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    fields = api.fields
    start, end, kind = fields.get("start_id"), fields.get("end_id"), fields.get("event_type")
    if start and str(start).isdigit():
        events = [event for event in events if event["id"] >= int(start)]
    if end and str(end).isdigit():
        events = [event for event in events if event["id"] <= int(end)]
    if kind:
        events = [event for event in events if event["type"] == kind]
    if str(fields.get("exclude_deleted_events", "false")).lower() == "true":
        events = [event for event in events if not event.get("_deleted")]
    return events


def _show(api: ApiCall, public: dict[str, Any], event: Mapping[str, Any]) -> None:
    link_to_itself(public, f"/v1/conversations/{event['_conversation_id']}/events/{event['id']}")


def _missing(api: ApiCall) -> ApiError:
    return not_found(api, "conversation:error:event-not-found", "Event")


HOOKS[EVENTS] = Hooks(
    key=lambda api: f"{api.call.path['conversation_id']}/{api.call.path['event_id']}",
    select=_select,
    show=_show,
    missing=_missing,
)
