"""Accounts of messaging providers, and the applications that they are linked to."""

from __future__ import annotations

from typing import Any

from ..resources.api_call import ApiCall, ApiError, Reply, behaviour
from .common.problems import problem

TABLE = "external_accounts"


@behaviour("external_accounts.list")
def list_accounts(api: ApiCall) -> Any:
    """The accounts of all providers, or of one."""
    provider = api.fields.get("provider")
    return [
        _shown(account)
        for account in api.world.table(TABLE).values()
        if account["api_key"] == api.api_key and provider in (None, account["provider"])
    ]


@behaviour("external_accounts.create")
def create(api: ApiCall) -> Any:
    """Add an account that is not there yet."""
    key, fields = _key(api, str(api.fields["external_id"])), api.body
    if not fields["external_id"]:
        raise problem(api.world, 400, "bad-request", "Bad Request", "external_id must not be empty.")
    if key in api.world.table(TABLE):
        raise _forbidden(api, f"There is an account {fields['external_id']} already.")
    _check_applications(api, fields.get("applications", []))
    account = {"api_key": api.api_key, "provider": _provider(api), "applications": list[str](), **fields}
    api.world.table(TABLE)[key] = account
    api.world.changed(TABLE, key)
    return _shown(account)


@behaviour("external_accounts.read")
def read(api: ApiCall) -> Any:
    """One account."""
    return _shown(_wanted(api))


@behaviour("external_accounts.update")
def update(api: ApiCall) -> Any:
    """Set what is given."""
    account = _wanted(api)
    _check_applications(api, api.body.get("applications", []))
    account |= api.body
    api.world.changed(TABLE, _key(api))
    return _shown(account)


@behaviour("external_accounts.delete")
def delete(api: ApiCall) -> Any:
    """Forget an account."""
    _wanted(api)
    del api.world.table(TABLE)[_key(api)]
    api.world.changed(TABLE, _key(api))
    return Reply()


@behaviour("external_accounts.link")
def link(api: ApiCall) -> Any:
    """Link an application: an account has at most one."""
    account = _wanted(api)
    _check_applications(api, [api.body["application"]])
    if account["applications"]:
        raise problem(api.world, 409, "conflict", "Conflict", "An application is linked already.")
    account["applications"] = [api.body["application"]]
    api.world.changed(TABLE, _key(api))
    return _shown(account)


@behaviour("external_accounts.unlink")
def unlink(api: ApiCall) -> Any:
    """Take the link to an application away."""
    account, application = _wanted(api), api.call.path["application_id"]
    if application not in account["applications"]:
        raise problem(api.world, 409, "conflict", "Conflict", f"{application} is not linked.")
    account["applications"].remove(application)
    api.world.changed(TABLE, _key(api))
    return Reply()


def _provider(api: ApiCall) -> str:
    """The provider in the path: a parameter of it, or a word."""
    return api.call.path.get("provider") or api.call.operation.path.split("/")[3]


def _key(api: ApiCall, external_id: str | None = None) -> str:
    return f"{_provider(api)}:{api.call.path['external_id'] if external_id is None else external_id}"


def _wanted(api: ApiCall) -> dict[str, Any]:
    account = api.world.table(TABLE).get(_key(api))
    if account is None or account["api_key"] != api.api_key:
        detail = f"There is no {_provider(api)} account {api.call.path['external_id']}."
        if "404" not in api.call.operation.data["responses"]:
            raise _forbidden(api, detail)
        raise problem(api.world, 404, "not-found", "Not Found", detail)
    wanted: dict[str, Any] = account
    return wanted


def _check_applications(api: ApiCall, keys: list[str]) -> None:
    for key in keys:
        application = api.world.table("applications").get(key)
        if application is None or application["_api_key"] != api.api_key:
            raise _forbidden(api, f"There is no application {key}.")
        if "messages" not in application.get("capabilities", {}):
            raise _forbidden(api, f"The application {key} has no Messages capability.")


def _forbidden(api: ApiCall, detail: str) -> ApiError:
    return problem(api.world, 403, "forbidden", "Forbidden", detail)


def _shown(account: dict[str, Any]) -> dict[str, Any]:
    return {**account, "applications": list(account["applications"])}
