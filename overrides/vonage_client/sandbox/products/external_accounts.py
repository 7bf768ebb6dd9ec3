"""Accounts of messaging providers, and their linked applications."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..resources.api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, behaviour, shown
from .common.problems import problem

TABLE = "external_accounts"


def _new_key(api: ApiCall) -> str:
    key = str(api.fields["external_id"])
    if not key:
        raise problem(api.world, 400, "bad-request", "Bad Request", "external_id must not be empty.")
    if f"{_provider(api)}:{key}" in api.world.table(TABLE):
        raise _forbidden(api, f"The account {key} already exists.")
    return f"{_provider(api)}:{key}"


def _create(api: ApiCall, account: dict[str, Any]) -> None:
    """Add a new account."""
    _check_applications(api, api.body.get("applications", []))
    account |= {"applications": list[str](), **api.body, "api_key": api.api_key, "provider": _provider(api)}


def _update(api: ApiCall, account: dict[str, Any], changes: Mapping[str, Any]) -> None:
    _check_applications(api, changes.get("applications", []))


def _missing(api: ApiCall) -> ApiError:
    detail = f"There is no {_provider(api)} account {api.call.path['external_id']}."
    if "404" not in api.call.operation.data["responses"]:
        return _forbidden(api, detail)
    return problem(api.world, 404, "not-found", "Not Found", detail)


def _key(api: ApiCall) -> str:
    return f"{_provider(api)}:{api.call.path['external_id']}"


HOOKS[TABLE] = Hooks(create=_create, update=_update, new_key=_new_key, key=_key, missing=_missing)


@behaviour("external_accounts.link")
def link(api: ApiCall) -> Any:
    """Link an application; an account has at most one."""
    account = api.resource
    _check_applications(api, [api.body["application"]])
    if account["applications"]:
        raise problem(api.world, 409, "conflict", "Conflict", "An application is already linked.")
    account["applications"] = [api.body["application"]]
    api.world.changed(TABLE, _key(api))
    return shown(api, account)


@behaviour("external_accounts.unlink")
def unlink(api: ApiCall) -> Any:
    """Remove the link to an application."""
    account, application = api.resource, api.call.path["application_id"]
    if application not in account["applications"]:
        raise problem(api.world, 409, "conflict", "Conflict", f"{application} is not linked.")
    account["applications"].remove(application)
    api.world.changed(TABLE, _key(api))
    return Reply()


def _provider(api: ApiCall) -> str:
    """Return the provider in the path: a parameter or a literal segment."""
    return api.call.path.get("provider") or api.call.operation.path.split("/")[3]


def _check_applications(api: ApiCall, keys: list[str]) -> None:
    for key in keys:
        application = api.world.table("applications").get(key)
        if application is None or application["_api_key"] != api.api_key:
            raise _forbidden(api, f"There is no application {key}.")
        if "messages" not in application.get("capabilities", {}):
            raise _forbidden(api, f"The application {key} has no Messages capability.")


def _forbidden(api: ApiCall, detail: str) -> ApiError:
    return problem(api.world, 403, "forbidden", "Forbidden", detail)
