"""Applications: their keys, and the resources that are deleted with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks
from ...state.world import World
from ..common import seed
from ..common.problems import problem

TABLE = "applications"


def _create(api: ApiCall, application: dict[str, Any]) -> None:
    public_key = (api.fields.get("keys") or dict[str, Any]()).get("public_key")
    index = api.world.ids.number("key_pair")
    application["keys"] = {"public_key": public_key or seed.public_key(index)}
    application.setdefault("privacy", {"improve_ai": False})
    application.setdefault("capabilities", {})
    application["_private_key"] = None if public_key else seed.private_key(index)


def _update(api: ApiCall, application: dict[str, Any], changes: Mapping[str, Any]) -> None:
    del api
    keys = dict(changes.get("keys") or dict[str, Any]())
    if isinstance(changes, dict):
        changes["keys"] = {"public_key": keys.get("public_key") or application["keys"]["public_key"]}
        changes.setdefault("privacy", application.get("privacy", {"improve_ai": False}))
        changes.setdefault("capabilities", {})


def _delete(api: ApiCall, application: dict[str, Any]) -> None:
    for number in api.world.table("numbers").values():
        if number.get("app_id") == application["id"]:
            for name in ("app_id", "voiceCallbackType", "voiceCallbackValue"):
                number.pop(name, None)


def _show(api: ApiCall, shown: dict[str, Any], application: dict[str, Any]) -> None:
    """Show the private key only in the response that creates it."""
    shown["keys"] = dict(seed.with_keys(application)["keys"])
    if api.rule.action == "create" and application.get("_private_key"):
        shown["keys"]["private_key"] = application["_private_key"]
    shown["_links"] = {"self": {"href": f"/v2/applications/{shown['id']}"}}


def _missing(api: ApiCall) -> ApiError:
    detail = "Application with this ID does not exist, or you do not have access"
    return problem(api.world, 404, "invalid-id", "Not Found", detail)


def _reach(api: ApiCall, key: str) -> None:
    """Allow a token to act only for its own application."""
    application = api.world.table(TABLE).get(key)
    own = application is not None and application["_api_key"] == api.api_key
    if not own or api.application not in (None, key):
        raise ApiError(403, reason=f"The credentials are not those of the application {key}.")


HOOKS[TABLE] = Hooks(
    create=_create, update=_update, delete=_delete, show=_show, missing=_missing, reach=_reach
)


def webhook(
    world: World, application: str | None, capability: str, name: str
) -> tuple[str | None, str | None]:
    """Return the URL and method of a webhook of an application; None values where it has none."""
    declared = world.table(TABLE).get(application or "", {})
    webhooks = declared.get("capabilities", {}).get(capability, {}).get("webhooks", {})
    declared = webhooks.get(name) or dict[str, Any]()
    return declared.get("address") or None, declared.get("http_method")


def is_signed(world: World, application: str | None, capability: str) -> bool:
    """Whether an application requires signed webhooks for a capability."""
    declared = world.table(TABLE).get(application or "", {})
    return bool(declared.get("capabilities", {}).get(capability, {}).get("signed_callbacks", True))


def of_account(world: World, api_key: str) -> str | None:
    """Return the first application of an account."""
    applications = world.table(TABLE).values()
    return next(
        (str(application["id"]) for application in applications if application["_api_key"] == api_key), None
    )
