"""Users of conversations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, Hooks, behaviour
from ...state.clock import iso
from ..common.problems import coded
from .conversations import show_conversation
from .members import leave
from .records import CONVERSATIONS, MEMBERS, USERS, link_to_itself, not_found


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
        if member["_user"]["id"] == user["id"] and member["state"] != "LEFT":
            leave(api.world, member)


def _show_user(api: ApiCall, shown: dict[str, Any], user: Mapping[str, Any]) -> None:
    link_to_itself(shown, f"/v1/users/{shown['id']}")
    if api.rule.action == "list":
        for name in shown.keys() - {"id", "name", "display_name", "_links"}:
            del shown[name]


HOOKS[USERS] = Hooks(
    create=_create_user,
    update=_update_user,
    delete=_delete_user,
    show=_show_user,
    by_application=True,
    new_key=lambda api: f"USR-{api.world.ids.uuid(USERS)}",
    missing=lambda api: not_found(api, "user:error:not-found", "User"),
)


@behaviour("users.conversations")
def user_conversations(api: ApiCall) -> Any:
    """List the conversations of a user."""
    user, state = api.resource, str(api.fields.get("state") or "").upper()
    listed: list[dict[str, Any]] = []
    for member in api.world.table(MEMBERS).values():
        conversation = api.world.table(CONVERSATIONS).get(member["_conversation_id"])
        if (
            conversation is None
            or member["_user"]["id"] != user["id"]
            or (state and member["state"] != state)
        ):
            continue
        shown = {name: value for name, value in conversation.items() if not name.startswith("_")}
        show_conversation(api, shown, conversation)
        listed.append({**shown, "_embedded": {"id": member["id"], "state": member["state"]}})
    return listed


@behaviour("users.sessions")
def user_sessions(api: ApiCall) -> Any:
    """List the sessions of a user: always none, since nobody logs in to the emulator."""
    return [] if api.resource else None
