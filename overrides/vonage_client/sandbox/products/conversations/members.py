"""Members of conversations: who is invited, joins and leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import ApiCall, behaviour
from ...state.clock import iso
from ...state.world import World, timer
from ..common.problems import coded
from .records import (
    CONVERSATIONS,
    MEMBERS,
    add_event,
    conversation_of,
    not_found,
    ordered,
    remove_below,
    user_of,
)


def _create_member(api: ApiCall, member: dict[str, Any]) -> None:
    world, fields = api.world, api.fields
    user = user_of(api, fields["user"])
    conversation, channel = api.call.path["conversation_id"], fields["channel"].get("type")
    for other in world.table(MEMBERS).values():
        same = other["_conversation_id"] == conversation and other["_user"] == user["id"]
        if same and other["state"] == "JOINED" and other["channel"].get("type") == channel:
            detail = "The user has already joined the conversation."
            raise coded(world, 400, "conversation:error:member-already-joined", "Bad request.", detail)
    state = str(fields["state"]).upper()
    member.clear()
    member |= {
        "state": state,
        "conversation_id": conversation,
        "channel": fields["channel"],
        "timestamp": {state.lower(): iso(world.now)},
        "initiator": {state.lower(): {"is_system": True}},
        "_embedded": {"user": {name: user[name] for name in ("id", "name", "display_name") if name in user}},
        "_user": user["id"],
        "_conversation_id": conversation,
        "_api_key": api.api_key,
    }
    for name in ("media", "knocking_id"):
        if name in fields:
            member[name] = fields[name]


@behaviour("members.create")
def create_member(api: ApiCall) -> Any:
    """Invite a user to a conversation, or let them join."""
    conversation_of(api)
    member: dict[str, Any] = {}
    _create_member(api, member)
    key = f"MEM-{api.world.ids.uuid(MEMBERS)}"
    member["id"] = key
    api.world.table(MEMBERS)[key] = member
    add_event(
        api.world, member["conversation_id"], f"member:{member['state'].lower()}", _member_body(member), key
    )
    api.world.changed(MEMBERS, key)
    return _shown_member(member)


@behaviour("members.list")
def list_members(api: ApiCall) -> Any:
    """The members of a conversation."""
    key = conversation_of(api)["id"]
    members = [member for member in api.world.table(MEMBERS).values() if member["_conversation_id"] == key]
    names = ("id", "state", "_embedded", "_links")
    return ordered(api, [{name: _shown_member(member)[name] for name in names} for member in members])


@behaviour("members.read")
def read_member(api: ApiCall) -> Any:
    """One member; ``me`` is the member of the user whose token it is, or the last that joined."""
    return _shown_member(_member(api))


@behaviour("members.update")
def update_member(api: ApiCall) -> Any:
    """Join or leave; who has left cannot come back as the same member."""
    world, member, state = api.world, _member(api), str(api.fields["state"]).upper()
    if member["state"] == "LEFT":
        detail = "The conversation membership has already ended."
        raise coded(world, 400, "conversation:error:invalid-member-state", "Conflict.", detail)
    if state == "LEFT":
        leave(world, member, api.fields.get("reason"))
    elif member["state"] != "JOINED":
        member["state"] = "JOINED"
        member["timestamp"]["joined"] = iso(world.now)
        member["initiator"]["joined"] = {"is_system": True}
        add_event(world, member["_conversation_id"], "member:joined", _member_body(member), member["id"])
    return _shown_member(member)


def leave(world: World, member: dict[str, Any], reason: Any = None) -> None:
    member["state"] = "LEFT"
    member["timestamp"]["left"] = iso(world.now)
    body = {**_member_body(member), **({"reason": reason} if reason else {})}
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


def _member_body(member: Mapping[str, Any]) -> dict[str, Any]:
    return {"user": dict(member["_embedded"]["user"]), "channel": member["channel"], "state": member["state"]}


def _member(api: ApiCall) -> dict[str, Any]:
    conversation = conversation_of(api)["id"]
    key = api.call.path.get("member_id", "me")
    every: list[dict[str, Any]] = list(api.world.table(MEMBERS).values())
    members = [member for member in every if member["_conversation_id"] == conversation]
    if key == "me":
        members = [member for member in members if member["state"] != "LEFT"][-1:]
    else:
        members = [member for member in members if member["id"] == key]
    if not members:
        raise not_found(api, "conversation:error:member-not-found", "Member")
    return members[0]


def _shown_member(member: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: value for name, value in member.items() if not name.startswith("_") or name == "_embedded"}
    shown["_links"] = {"href": f"/v1/conversations/{member['_conversation_id']}/members/{member['id']}"}
    return shown
