"""Members of conversations: inviting, joining and leaving."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, Hooks, behaviour, shown
from ...state.clock import iso
from ...state.world import World, timer
from ..common.problems import coded
from .records import CONVERSATIONS, MEMBERS, add_event, not_found, remove_below, user_of


def _create(api: ApiCall, member: dict[str, Any]) -> None:
    """Invite a user to a conversation or add them at once."""
    world, fields, key = api.world, api.fields, member["id"]
    user = user_of(api, fields["user"])
    conversation, channel = api.call.path["conversation_id"], fields["channel"].get("type")
    for other in world.table(MEMBERS).values():
        same = other["_conversation_id"] == conversation and other["_user"]["id"] == user["id"]
        if same and other["state"] == "JOINED" and other["channel"].get("type") == channel:
            detail = "The user has already joined the conversation."
            raise coded(world, 400, "conversation:error:member-already-joined", "Bad request.", detail)
    state = str(fields["state"]).upper()
    member.clear()
    member |= {
        "id": key,
        "state": state,
        "conversation_id": conversation,
        "channel": fields["channel"],
        "timestamp": {state.lower(): iso(world.now)},
        "initiator": {state.lower(): {"is_system": True}},
        "_user": {name: user[name] for name in ("id", "name", "display_name") if name in user},
        "_conversation_id": conversation,
        "_api_key": api.api_key,
    }
    member |= {name: fields[name] for name in ("media", "knocking_id") if name in fields}
    add_event(world, conversation, f"member:{state.lower()}", _body(member), key)


def _key(api: ApiCall) -> str:
    """Return the key of the member in the path; ``me`` is the token's user, or the last that joined."""
    conversation, key = api.call.path["conversation_id"], api.call.path.get("member_id", "me")
    present = [
        member["id"]
        for member in api.world.table(MEMBERS).values()
        if member["_conversation_id"] == conversation and member["state"] != "LEFT"
    ]
    return str(present[-1]) if key == "me" and present else key


def _show(api: ApiCall, public: dict[str, Any], member: Mapping[str, Any]) -> None:
    public["_embedded"] = {"user": dict(member["_user"])}
    public["_links"] = {"href": f"/v1/conversations/{member['_conversation_id']}/members/{member['id']}"}
    if api.rule.action == "list":
        for name in public.keys() - {"id", "state", "_embedded", "_links"}:
            del public[name]


HOOKS[MEMBERS] = Hooks(
    create=_create,
    new_key=lambda api: f"MEM-{api.world.ids.uuid(MEMBERS)}",
    key=_key,
    show=_show,
    missing=lambda api: not_found(api, "conversation:error:member-not-found", "Member"),
)


@behaviour("members.update")
def update_member(api: ApiCall) -> Any:
    """Join or leave; a member that left cannot join again."""
    world, member, state = api.world, api.resource, str(api.fields["state"]).upper()
    if member["state"] == "LEFT":
        detail = "The conversation membership has already ended."
        raise coded(world, 400, "conversation:error:invalid-member-state", "Conflict.", detail)
    if state == "LEFT":
        leave(world, member, api.fields.get("reason"))
    elif member["state"] != "JOINED":
        member["state"] = "JOINED"
        member["timestamp"]["joined"] = iso(world.now)
        member["initiator"]["joined"] = {"is_system": True}
        add_event(world, member["_conversation_id"], "member:joined", _body(member), member["id"])
    return shown(api, member)


def leave(world: World, member: dict[str, Any], reason: Any = None) -> None:
    member["state"] = "LEFT"
    member["timestamp"]["left"] = iso(world.now)
    body = {**_body(member), **({"reason": reason} if reason else {})}
    add_event(world, member["_conversation_id"], "member:left", body, member["id"])
    conversation = world.table(CONVERSATIONS).get(member["_conversation_id"], {})
    ttl = conversation.get("properties", {}).get("ttl")
    if ttl is not None:
        world.clock.schedule(float(ttl), "conversation.ttl", housekeeping=True, id=conversation["id"])


@timer("conversation.ttl")
def _expire(world: World, arguments: dict[str, Any]) -> None:
    key = arguments["id"]
    alive = any(
        member["_conversation_id"] == key and member["state"] != "LEFT"
        for member in world.table(MEMBERS).values()
    )
    if not alive and world.table(CONVERSATIONS).pop(key, None) is not None:
        remove_below(world, key)


def _body(member: Mapping[str, Any]) -> dict[str, Any]:
    return {"user": dict(member["_user"]), "channel": member["channel"], "state": member["state"]}
