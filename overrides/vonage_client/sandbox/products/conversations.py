"""Conversations, their members and events, and users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..resources.api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, behaviour
from ..state.clock import iso
from ..state.world import World, timer
from . import applications
from .problems import coded

CONVERSATIONS, MEMBERS, EVENTS, USERS = "conversations", "members", "events", "users"
_DELETABLE = ("message", "custom")


def _not_found(api: ApiCall, code: str, thing: str) -> ApiError:
    detail = f"{thing} does not exist, or you do not have access."
    return coded(api.world, 404, code, "Not found.", detail)


def _self(shown: dict[str, Any], path: str) -> None:
    shown["_links"] = {"self": {"href": path}}


# --- users ---------------------------------------------------------------------------------------------


def _check_user_name(api: ApiCall, name: object, own: str | None) -> None:
    if name == "me" or str(name).startswith("USR-"):
        raise coded(api.world, 400, "http:error:validation-fail", "Bad request.", "Invalid user name.")
    for user in api.world.table(USERS).values():
        same = user["name"] == name and user["id"] != own and user.get("_application") == api.application
        if same:
            detail = "You attempted to create a user with a name that already exists."
            raise coded(api.world, 409, "user:error:duplicate-name", "Conflict.", detail)


def _create_user(api: ApiCall, user: dict[str, Any]) -> None:
    user.setdefault("name", f"NAM-{api.world.ids.uuid('name')}")
    _check_user_name(api, user["name"], None)
    user.pop("_links", None)
    user["timestamp"] = {"created": iso(api.world.now)}
    user.setdefault("display_name", user["name"])
    user["_application"] = api.application


def _update_user(api: ApiCall, user: dict[str, Any], changes: Mapping[str, Any]) -> None:
    if "name" in changes:
        _check_user_name(api, changes["name"], user["id"])
    user.setdefault("timestamp", {})["updated"] = iso(api.world.now)


def _delete_user(api: ApiCall, user: dict[str, Any]) -> None:
    for member in list(api.world.table(MEMBERS).values()):
        if member["_user"] == user["id"] and member["state"] != "LEFT":
            _leave(api.world, member)


def _show_user(api: ApiCall, shown: dict[str, Any]) -> None:
    _self(shown, f"/v1/users/{shown['id']}")
    if api.rule.action == "list":
        for name in shown.keys() - {"id", "name", "display_name", "_links"}:
            del shown[name]


def _select_users(api: ApiCall, users: list[dict[str, Any]]) -> list[dict[str, Any]]:
    name = api.fields.get("name")
    users = [user for user in users if user.get("_application") == api.application]
    return _ordered(api, [user for user in users if name in (None, user["name"])])


def _ordered(api: ApiCall, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return items[::-1] if str(api.fields.get("order", "asc")).lower() == "desc" else items


HOOKS[USERS] = Hooks(
    create=_create_user,
    update=_update_user,
    delete=_delete_user,
    show=_show_user,
    select=_select_users,
    new_key=lambda api: f"USR-{api.world.ids.uuid(USERS)}",
    missing=lambda api: _not_found(api, "user:error:not-found", "User"),
)


# --- conversations -------------------------------------------------------------------------------------


def _check_conversation_name(api: ApiCall, name: object, own: str | None) -> None:
    for conversation in api.world.table(CONVERSATIONS).values():
        same = conversation["name"] == name and conversation.get("_application") == api.application
        if same and conversation["id"] != own:
            detail = "You attempted to create a conversation with a name that already exists."
            raise coded(api.world, 409, "conversation:error:duplicate-name", "Conflict.", detail)


def new_conversation(world: World, application: str | None, api_key: str, name: str | None = None) -> str:
    """Make a conversation, as calls do; its id."""
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


def remove_below(world: World, key: str) -> None:
    """Forget the members and events of a conversation."""
    for name in (MEMBERS, EVENTS):
        table = world.table(name)
        for element in [item for item, value in table.items() if value["_conversation_id"] == key]:
            del table[element]


def _show_conversation(api: ApiCall, shown: dict[str, Any]) -> None:
    _self(shown, f"/v1/conversations/{shown['id']}")
    for name in ("callback", "numbers"):
        shown.pop(name, None)


def _select_conversations(api: ApiCall, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    start, end = api.fields.get("date_start"), api.fields.get("date_end")
    own = [item for item in items if item.get("_application") == api.application]
    created = [item for item in own if not start or item["timestamp"]["created"] >= str(start)]
    return _ordered(api, [item for item in created if not end or item["timestamp"]["created"] <= str(end)])


HOOKS[CONVERSATIONS] = Hooks(
    create=_create_conversation,
    update=_update_conversation,
    delete=_delete_conversation,
    show=_show_conversation,
    select=_select_conversations,
    new_key=lambda api: f"CON-{api.world.ids.uuid(CONVERSATIONS)}",
    missing=lambda api: _not_found(api, "conversation:error:not-found", "Conversation"),
)


# --- members -------------------------------------------------------------------------------------------


def _create_member(api: ApiCall, member: dict[str, Any]) -> None:
    world, fields = api.world, api.fields
    user = _user_of(api, fields["user"])
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


def _user_of(api: ApiCall, named: Mapping[str, Any]) -> dict[str, Any]:
    for user in api.world.table(USERS).values():
        if named.get("id") == user["id"] or ("id" not in named and named.get("name") == user["name"]):
            wanted: dict[str, Any] = user
            return wanted
    raise _not_found(api, "user:error:not-found", "User")


@behaviour("members.create")
def create_member(api: ApiCall) -> Any:
    """Invite a user to a conversation, or let them join."""
    _conversation(api)
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
    key = _conversation(api)["id"]
    members = [member for member in api.world.table(MEMBERS).values() if member["_conversation_id"] == key]
    names = ("id", "state", "_embedded", "_links")
    return _ordered(api, [{name: _shown_member(member)[name] for name in names} for member in members])


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
        _leave(world, member, api.fields.get("reason"))
    elif member["state"] != "JOINED":
        member["state"] = "JOINED"
        member["timestamp"]["joined"] = iso(world.now)
        member["initiator"]["joined"] = {"is_system": True}
        add_event(world, member["_conversation_id"], "member:joined", _member_body(member), member["id"])
    return _shown_member(member)


def _leave(world: World, member: dict[str, Any], reason: Any = None) -> None:
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
    conversation = _conversation(api)["id"]
    key = api.call.path.get("member_id", "me")
    every: list[dict[str, Any]] = list(api.world.table(MEMBERS).values())
    members = [member for member in every if member["_conversation_id"] == conversation]
    if key == "me":
        members = [member for member in members if member["state"] != "LEFT"][-1:]
    else:
        members = [member for member in members if member["id"] == key]
    if not members:
        raise _not_found(api, "conversation:error:member-not-found", "Member")
    return members[0]


def _conversation(api: ApiCall) -> dict[str, Any]:
    conversation = api.world.table(CONVERSATIONS).get(api.call.path["conversation_id"])
    if conversation is None or conversation.get("_application") != api.application:
        raise _not_found(api, "conversation:error:not-found", "Conversation")
    reached: dict[str, Any] = conversation
    return reached


def _shown_member(member: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: value for name, value in member.items() if not name.startswith("_") or name == "_embedded"}
    shown["_links"] = {"href": f"/v1/conversations/{member['_conversation_id']}/members/{member['id']}"}
    return shown


# --- events --------------------------------------------------------------------------------------------


def add_event(
    world: World, conversation: str, kind: str, body: Any, sender: str | None = None
) -> dict[str, Any]:
    """Note an event of a conversation and send it where the application and the conversation want it."""
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
    }
    world.table(EVENTS)[f"{conversation}/{number}"] = event
    application, api_key = owner.get("_application"), owner["_api_key"]
    fields = {
        "type": kind,
        "id": number,
        "conversation_id": conversation,
        "body": body,
        "timestamp": event["timestamp"],
        **({"from": sender} if sender else {}),
        **({"application_id": application} if application else {}),
    }
    url, method = applications.webhook(world, application, "rtc", "event_url")
    signed = applications.is_signed(world, application, "rtc")
    world.outbox.send(
        "rtc_event", url, fields, api_key=api_key, application=application, method=method, signed=signed
    )
    callback = owner.get("callback") or owner.get("_callback") or dict[str, Any]()
    mask = [word.strip() for word in str(callback.get("event_mask") or "").split(",") if word.strip()]
    if callback.get("url") and (not mask or kind in mask):
        world.outbox.send(
            "rtc_event",
            callback["url"],
            fields,
            api_key=api_key,
            application=application,
            method=callback.get("method"),
            signed=signed,
        )
    return event


@behaviour("events.create")
def create_event(api: ApiCall) -> Any:
    """Add an event to a conversation."""
    conversation, fields = _conversation(api)["id"], api.fields
    event = add_event(api.world, conversation, fields["type"], fields.get("body", {}), fields.get("from"))
    return _shown_event(event)


@behaviour("events.list")
def list_events(api: ApiCall) -> Any:
    """The events of a conversation that are asked for."""
    conversation, fields = _conversation(api)["id"], api.fields
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
    return [_shown_event(event) for event in _ordered(api, events)]


@behaviour("events.read")
def read_event(api: ApiCall) -> Any:
    """One event."""
    return _shown_event(_event(api))


@behaviour("events.delete")
def delete_event(api: ApiCall) -> Any:
    """Empty an event of the kinds that can be deleted."""
    event = _event(api)
    if not event["type"].startswith(_DELETABLE):
        raise _not_found(api, "conversation:error:event-not-found", "Event")
    event["body"], event["_deleted"] = {}, True
    return Reply()


def _event(api: ApiCall) -> dict[str, Any]:
    conversation = _conversation(api)["id"]
    event = api.world.table(EVENTS).get(f"{conversation}/{api.call.path['event_id']}")
    if event is None:
        raise _not_found(api, "conversation:error:event-not-found", "Event")
    reached: dict[str, Any] = event
    return reached


def _shown_event(event: Mapping[str, Any]) -> dict[str, Any]:
    shown = {name: value for name, value in event.items() if not name.startswith("_")}
    _self(shown, f"/v1/conversations/{event['_conversation_id']}/events/{event['id']}")
    return shown


# --- the rest ------------------------------------------------------------------------------------------


@behaviour("users.conversations")
def user_conversations(api: ApiCall) -> Any:
    """The conversations that a user is a member of."""
    user = _path_user(api)
    state = str(api.fields.get("state") or "").upper()
    listed: list[dict[str, Any]] = []
    for member in api.world.table(MEMBERS).values():
        conversation = api.world.table(CONVERSATIONS).get(member["_conversation_id"])
        if conversation is None or member["_user"] != user["id"] or (state and member["state"] != state):
            continue
        shown = {name: value for name, value in conversation.items() if not name.startswith("_")}
        _show_conversation(api, shown)
        listed.append({**shown, "_embedded": {"id": member["id"], "state": member["state"]}})
    return _ordered(api, listed)


@behaviour("users.sessions")
def user_sessions(api: ApiCall) -> Any:
    """The sessions of a user: nobody logs in to the emulator."""
    _path_user(api)
    return []


def _path_user(api: ApiCall) -> dict[str, Any]:
    user = api.world.table(USERS).get(api.call.path["user_id"])
    if user is None:
        raise _not_found(api, "user:error:not-found", "User")
    reached: dict[str, Any] = user
    return reached


@behaviour("conversations.record")
def record(api: ApiCall) -> Any:
    """Start or stop recording a conversation."""
    conversation = _conversation(api)
    conversation["_recording"] = str(api.fields["action"]) == "start"
    add_event(
        api.world, conversation["id"], f"audio:record{'' if conversation['_recording'] else ':stop'}", {}
    )
    return Reply()


@behaviour("conversations.audio")
def audio(api: ApiCall) -> Any:
    """Play a text or a file to a conversation, or stop it."""
    conversation = _conversation(api)
    method, talks = api.call.operation.method, api.call.incoming.path.endswith("/talk")
    word, verb = ("Talk", "say") if talks else ("Stream", "play")
    body = dict(api.body) if method == "PUT" else {}
    add_event(api.world, conversation["id"], f"audio:{verb}{'' if method == 'PUT' else ':stop'}", body)
    return {"message": f"{word} {'started' if method == 'PUT' else 'stopped'}", "uuid": conversation["id"]}
