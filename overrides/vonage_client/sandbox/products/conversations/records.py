"""The common tables of conversations, members, events and users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import ApiCall, ApiError
from ...state.clock import iso
from ...state.world import World
from ..accounts import applications
from ..common.problems import coded

CONVERSATIONS, USERS = "conversations", "users"
MEMBERS, EVENTS = "conversations.members", "conversations.events"


def not_found(api: ApiCall, code: str, kind: str) -> ApiError:
    """Return the error for a resource that does not exist or belongs to another application."""
    detail = f"{kind} does not exist, or you do not have access."
    return coded(api.world, 404, code, "Not found.", detail)


def link_to_itself(shown: dict[str, Any], path: str) -> None:
    """Add the link ``self`` to a resource."""
    shown["_links"] = {"self": {"href": path}}


def user_of(api: ApiCall, named: Mapping[str, Any]) -> dict[str, Any]:
    """Return the user of a member, by id or by name."""
    for user in api.world.table(USERS).values():
        if named.get("id") == user["id"] or ("id" not in named and named.get("name") == user["name"]):
            wanted: dict[str, Any] = user
            return wanted
    raise not_found(api, "user:error:not-found", "User")


def new_conversation(world: World, application: str | None, api_key: str, name: str | None = None) -> str:
    """Create a conversation, as calls do; returns its id."""
    key = f"CON-{world.ids.uuid(CONVERSATIONS)}"
    world.table(CONVERSATIONS)[key] = {
        "id": key,
        "name": name or f"NAM-{world.ids.uuid('name')}",
        "state": "ACTIVE",
        "sequence_number": 0,
        "timestamp": {"created": iso(world.now)},
        "properties": {},
        "_api_key": api_key,
        "_application": application,
    }
    return key


def remove_below(world: World, key: str) -> None:
    """Remove the members and events of a conversation."""
    for name in (MEMBERS, EVENTS):
        table = world.table(name)
        for element in [item for item, value in table.items() if value["_conversation_id"] == key]:
            del table[element]


def add_event(
    world: World, conversation: str, kind: str, body: Any, sender: str | None = None
) -> dict[str, Any]:
    """Record an event of a conversation and send its webhooks."""
    owner = world.table(CONVERSATIONS).get(conversation)
    if owner is None:
        return {}
    owner["sequence_number"] += 1
    number = owner["sequence_number"]
    event: dict[str, Any] = {
        "id": number,
        "type": kind,
        "timestamp": iso(world.now),
        "body": body,
        **({"from": sender} if sender else {}),
        "_conversation_id": conversation,
        "_api_key": owner["_api_key"],
    }
    world.table(EVENTS)[f"{conversation}/{number}"] = event
    application, api_key = owner.get("_application"), owner["_api_key"]
    fields = {name: value for name, value in event.items() if not name.startswith("_")}
    fields |= {"conversation_id": conversation, **({"application_id": application} if application else {})}
    targets = [applications.webhook(world, application, "rtc", "event_url")]
    callback = owner.get("callback") or owner.get("_callback") or dict[str, Any]()
    mask = [word.strip() for word in str(callback.get("event_mask") or "").split(",") if word.strip()]
    if callback.get("url") and (not mask or kind in mask):
        targets.append((callback["url"], callback.get("method")))
    owned = {"api_key": api_key, "application": application}
    for url, method in targets:
        signed = applications.is_signed(world, application, "rtc")
        world.outbox.send("rtc_event", url, fields, method=method, signed=signed, **owned)
    return event
