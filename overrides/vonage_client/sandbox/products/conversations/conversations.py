"""Conversations: creating, changing and recording them, and playing audio to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, Hooks, Reply, behaviour
from ...state.clock import iso
from ..common.problems import coded
from .records import CONVERSATIONS, add_event, link_to_itself, not_found


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


def show_conversation(api: ApiCall, shown: dict[str, Any], conversation: Mapping[str, Any]) -> None:
    link_to_itself(shown, f"/v1/conversations/{shown['id']}")
    for name in ("callback", "numbers"):
        shown.pop(name, None)


HOOKS[CONVERSATIONS] = Hooks(
    create=_create_conversation,
    update=_update_conversation,
    show=show_conversation,
    new_key=lambda api: f"CON-{api.world.ids.uuid(CONVERSATIONS)}",
    missing=lambda api: not_found(api, "conversation:error:not-found", "Conversation"),
    by_application=True,
    span=("date_start", "date_end", lambda conversation: str(conversation["timestamp"]["created"])),
)


@behaviour("conversations.record")
def record(api: ApiCall) -> Any:
    """Start or stop recording a conversation."""
    conversation = api.resource
    conversation["_recording"] = str(api.fields["action"]) == "start"
    add_event(
        api.world, conversation["id"], f"audio:record{'' if conversation['_recording'] else ':stop'}", {}
    )
    return Reply()


@behaviour("conversations.audio")
def audio(api: ApiCall) -> Any:
    """Play a text or a file to a conversation, or stop it."""
    conversation = api.resource
    method, talks = api.call.operation.method, api.call.incoming.path.endswith("/talk")
    word, verb = ("Talk", "say") if talks else ("Stream", "play")
    body = dict(api.body) if method == "PUT" else {}
    add_event(api.world, conversation["id"], f"audio:{verb}{'' if method == 'PUT' else ':stop'}", body)
    return {"message": f"{word} {'started' if method == 'PUT' else 'stopped'}", "uuid": conversation["id"]}
