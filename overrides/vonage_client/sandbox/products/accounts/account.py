"""Account: balance, top-up, settings, secrets, redaction."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, behaviour
from ...state.clock import iso
from ..common import money
from ..common.problems import problem

_MOST_SECRETS = 2
_TRANSPORTS = {"GET_QUERY_PARAMS": "GET:query", "POST_QUERY_PARAMS": "POST:form", "POST_JSON": "POST:json"}
_REDACTED = {"sms": "sms", "voice": "calls", "verify": "verifications", "messages": "messages"}


@behaviour("account.balance")
def balance(api: ApiCall) -> Any:
    """Return the balance of the account as a JSON number."""
    return {"value": float(money.balance(api.world, api.api_key)), "autoReload": api.account["auto_reload"]}


@behaviour("account.top_up")
def top_up(api: ApiCall) -> Any:
    """Add the amount of an earlier payment, if auto-reload is on."""
    account, transaction = api.account, str(api.fields["trx"])
    amount = account["reloads"].get(transaction)
    if not account["auto_reload"] or amount is None:
        raise ApiError(
            401,
            {"error-code": "401", "error-code-label": "authentication failed"},
            "Auto-reload is off, or the transaction is unknown.",
        )
    account["balance"] = money.text(Decimal(account["balance"]) + Decimal(amount))
    api.world.changed("accounts", api.api_key)
    return {"error-code": "200", "error-code-label": "success"}


@behaviour("account.settings")
def settings(api: ApiCall) -> Any:
    """Set the default SMS webhooks."""
    account, fields = api.account, api.fields
    for wire, name in (("moCallBackUrl", "mo_url"), ("drCallBackUrl", "dr_url")):
        if wire in fields:
            account[name] = fields[wire]
    if "httpForwardMethod" in fields:
        api.world.configure({"webhooks": {"sms_transport": _TRANSPORTS[fields["httpForwardMethod"]]}})
    return {
        "mo-callback-url": account["mo_url"],
        "dr-callback-url": account["dr_url"],
        "max-outbound-request": 30,
        "max-inbound-request": 30,
        "max-calls-per-second": 30,
    }


def reachable(api: ApiCall, key: str | None = None) -> dict[str, Any]:
    """Return the account in the path, or another: the caller's own or one of its subaccounts."""
    key = key or api.call.path["api_key"]
    account = api.world.table("accounts").get(key)
    if account is None or (key != api.api_key and account["primary"] != api.api_key):
        detail = f"API key '{key}' does not exist, or you do not have access"
        raise problem(api.world, 404, "invalid-api-key", "Invalid API Key", detail)
    reached: dict[str, Any] = account
    return reached


HOOKS["accounts"] = Hooks(reach=reachable)


@behaviour("secrets.list")
def list_secrets(api: ApiCall) -> Any:
    """List the secrets of an account without their values."""
    account = reachable(api)
    path = api.call.incoming.path
    return {
        "_links": {"self": {"href": path}},
        "_embedded": {"secrets": [_secret(path, secret) for secret in account["secrets"]]},
    }


@behaviour("secrets.create")
def create_secret(api: ApiCall) -> Any:
    """Add a second secret; both are valid."""
    account, value = reachable(api), str(api.fields["secret"])
    if len(account["secrets"]) >= _MOST_SECRETS:
        detail = f"Account reached maximum number [{_MOST_SECRETS}] of allowed secrets"
        raise problem(api.world, 403, "add-excess-secret", "Secret Addition Forbidden", detail)
    secret = {
        "id": api.world.ids.uuid("secret"),
        "value": value,
        "created_at": iso(api.world.now, milliseconds=False),
    }
    account["secrets"].append(secret)
    api.world.changed("accounts", account["key"])
    return _secret(api.call.incoming.path, secret)


@behaviour("secrets.read")
def read_secret(api: ApiCall) -> Any:
    """Return the creation time of a secret."""
    account, secret = _wanted_secret(api)
    del account
    return _secret(api.call.incoming.path.rpartition("/")[0], secret)


@behaviour("secrets.revoke")
def revoke_secret(api: ApiCall) -> Any:
    """Revoke a secret, unless it is the last."""
    account, secret = _wanted_secret(api)
    if len(account["secrets"]) == 1:
        detail = "Can not delete the last secret. The account must always have at least 1 secret active at any time"
        raise problem(api.world, 403, "delete-last-secret", "Secret Deletion Forbidden", detail)
    account["secrets"].remove(secret)
    api.world.changed("accounts", account["key"])
    return Reply()


def _wanted_secret(api: ApiCall) -> tuple[dict[str, Any], dict[str, Any]]:
    account, key = reachable(api), api.call.path["secret_id"]
    for secret in account["secrets"]:
        if secret["id"] == key:
            return account, secret
    detail = f"Secret '{key}' does not exist, or you do not have access"
    raise problem(api.world, 404, "invalid-secret", "Invalid Secret", detail)


def _secret(path: str, secret: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "_links": {"self": {"href": f"{path}/{secret['id']}"}},
        "id": secret["id"],
        "created_at": secret["created_at"],
    }


@behaviour("account.redact")
def redact(api: ApiCall) -> Any:
    """Redact the personal data of a finished transaction."""
    table = api.world.table(_REDACTED.get(str(api.fields["product"]), "nothing"))
    resource = table.get(str(api.fields["id"]))
    if resource is None:
        detail = f"No transaction with ID '{api.fields['id']}' exists"
        raise problem(api.world, 404, "invalid-id", "Invalid ID", detail)
    for name in ("text", "to", "from", "number"):
        if name in resource:
            resource[name] = "redacted"
    return Reply()
