"""Conversations as a whole: created, changed, recorded, spoken to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, Hooks, Reply, behaviour
from ...state.clock import iso
from ..common.problems import coded
from .records import (
    CONVERSATIONS,
    add_event,
    conversation_of,
    link_to_itself,
    not_found,
    ordered,
    remove_below,
)


def _check_conversation_name(api: ApiCall, name: object, own: str | None) -> None:
    for conversation in api.world.table(CONVERSATIONS).values():
        same = conversation["name"] == name and conversation.get("_application") == api.application
        if same and conversation["id"] != own:
            detail = "You attempted to create a conversation with a name that already exists."
            raise coded(api.world, 409, "conversation:error:duplicate-name", "Conflict.", detail)


def _create_conversation(api: ApiCall, conversation: dict[str, Any]) -> None:
    conversation.setdefault("name", f"NAM-{api.world.ids.uuid('name')}")
    _check_conversation_name(api, conversation["name"], None)
    conversation |= {
        "state": "ACTIVE",
        "sequence_number": 0,
        "timestamp": {"created": iso(api.world.now)},
        "_application": api.application,
    }
    conversation.setdefault("properties", {})


def _update_conversation(api: ApiCall, conversation: dict[str, Any], changes: Mapping[str, Any]) -> None:
    if "name" in changes:
        _check_conversation_name(api, changes["name"], conversation["id"])
    elif isinstance(changes, dict):
        changes["name"] = conversation["name"]
    conversation["timestamp"]["updated"] = iso(api.world.now)
    add_event(api.world, conversation["id"], "conversation:updated", {"conversation": dict(changes)})


def _delete_conversation(api: ApiCall, conversation: dict[str, Any]) -> None:
    remove_below(api.world, conversation["id"])


def show_conversation(api: ApiCall, shown: dict[str, Any]) -> None:
    link_to_itself(shown, f"/v1/conversations/{shown['id']}")
    for name in ("callback", "numbers"):
        shown.pop(name, None)


def _select_conversations(api: ApiCall, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    start, end = api.fields.get("date_start"), api.fields.get("date_end")
    own = [item for item in items if item.get("_application") == api.application]
    created = [item for item in own if not start or item["timestamp"]["created"] >= str(start)]
    return ordered(api, [item for item in created if not end or item["timestamp"]["created"] <= str(end)])


HOOKS[CONVERSATIONS] = Hooks(
    create=_create_conversation,
    update=_update_conversation,
    delete=_delete_conversation,
    show=show_conversation,
    select=_select_conversations,
    new_key=lambda api: f"CON-{api.world.ids.uuid(CONVERSATIONS)}",
    missing=lambda api: not_found(api, "conversation:error:not-found", "Conversation"),
)


@behaviour("conversations.record")
def record(api: ApiCall) -> Any:
    """Start or stop recording a conversation."""
    conversation = conversation_of(api)
    conversation["_recording"] = str(api.fields["action"]) == "start"
    add_event(
        api.world, conversation["id"], f"audio:record{'' if conversation['_recording'] else ':stop'}", {}
    )
    return Reply()


@behaviour("conversations.audio")
def audio(api: ApiCall) -> Any:
    """Play a text or a file to a conversation, or stop it."""
    conversation = conversation_of(api)
    method, talks = api.call.operation.method, api.call.incoming.path.endswith("/talk")
    word, verb = ("Talk", "say") if talks else ("Stream", "play")
    body = dict(api.body) if method == "PUT" else {}
    add_event(api.world, conversation["id"], f"audio:{verb}{'' if method == 'PUT' else ':stop'}", body)
    return {"message": f"{word} {'started' if method == 'PUT' else 'stopped'}", "uuid": conversation["id"]}
