"""Subaccounts: creating and changing them, and moving balance, credit and numbers between them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks, behaviour
from ...state.clock import iso
from ..common import money, seed
from ..common.problems import problem


@behaviour("subaccounts.list")
def list_all(api: ApiCall) -> Any:
    """The primary account and its subaccounts, with totals."""
    primary = _primary(api)
    children = _children(api)
    own = [primary, *(child for child in children if not child["shared"])]
    return {
        "_links": {"self": {"href": api.call.incoming.path}},
        "total_balance": float(sum(Decimal(account["balance"]) for account in own)),
        "total_credit_limit": float(sum(Decimal(account["credit_limit"]) for account in own)),
        "_embedded": {
            "primary_account": _shown(primary),
            "subaccounts": [_shown(child) for child in children],
        },
    }


@behaviour("subaccounts.create")
def create(api: ApiCall) -> Any:
    """Add a subaccount; it shares the balance by default."""
    primary, fields = _primary(api), api.fields
    key = api.world.ids.hex("account", 8)
    secret = str(fields.get("secret") or f"Sub{api.world.ids.hex('secret_value', 16)}")
    shared = bool(fields.get("use_primary_account_balance", True))
    account = seed.account(api.world, key, secret, name=fields["name"], primary=primary["key"], shared=shared)
    api.world.table("accounts")[key] = account
    api.world.changed("accounts", key)
    return {**_shown(account), "secret": secret}


@behaviour("subaccounts.read")
def read(api: ApiCall) -> Any:
    """Return one subaccount."""
    return _shown(_child(api))


@behaviour("subaccounts.update")
def update(api: ApiCall) -> Any:
    """Rename, suspend or reactivate, or give it a balance of its own (which cannot be undone)."""
    child, fields = _child(api), api.fields
    shared = fields.get("use_primary_account_balance")
    if shared is True and not child["shared"]:
        raise _validation(api, "use_primary_account_balance", "A balance of its own cannot be given up")
    if shared is False and child["shared"]:
        child |= {"shared": False, "balance": "0.00000000", "credit_limit": "0.00000000"}
    for name in ("name", "suspended"):
        if name in fields:
            child[name] = fields[name]
    api.world.changed("accounts", child["key"])
    return _shown(child)


@behaviour("subaccounts.transfer_balance")
def transfer_balance(api: ApiCall) -> Any:
    """Move an amount of balance between the primary account and a subaccount."""
    source, target = _parties(api)
    amount = Decimal(str(api.fields["amount"]))
    left = abs(Decimal(source["balance"]) - Decimal(source["credit_limit"]))
    if amount <= 0 or amount > left or Decimal(source["balance"]) <= Decimal(source["credit_limit"]):
        raise _validation(api, "amount", "Insufficient balance")
    source["balance"] = money.text(Decimal(source["balance"]) - amount)
    target["balance"] = money.text(Decimal(target["balance"]) + amount)
    return _transferred(api, "balance_transfers")


@behaviour("subaccounts.transfer_credit")
def transfer_credit(api: ApiCall) -> Any:
    """Move an amount of credit; limits are negative numbers."""
    source, target = _parties(api)
    amount = Decimal(str(api.fields["amount"]))
    limit, held = Decimal(source["credit_limit"]), Decimal(source["balance"])
    available = abs(limit) - abs(held) if held < 0 else abs(limit)
    if amount <= 0 or amount > available:
        raise _validation(api, "amount", "Insufficient credit")
    source["credit_limit"] = money.text(limit + amount)
    target["credit_limit"] = money.text(Decimal(target["credit_limit"]) - amount)
    return _transferred(api, "credit_transfers")


@behaviour("subaccounts.transfer_number")
def transfer_number(api: ApiCall) -> Any:
    """Give a number to another account of the same primary account."""
    fields, world = api.fields, api.world
    _primary(api)
    accounts = world.table("accounts")
    family = {api.api_key, *(child["key"] for child in _children(api))}
    if not {fields["from"], fields["to"]} <= family:
        detail = f"Number {fields['number']} could not be transferred from account {fields['from']} to {fields['to']}"
        raise problem(world, 403, "invalid-number-transfer", "Invalid Number Transfer", detail)
    if accounts[fields["from"]]["suspended"] or accounts[fields["to"]]["suspended"]:
        detail = "One of the accounts involved in the transfer is banned"
        raise problem(world, 403, "invalid-number-transfer", "Invalid Number Transfer", detail)
    number = world.table("numbers").get(str(fields["number"]))
    if number is None or number["_api_key"] != fields["from"] or number["country"] != fields["country"]:
        detail = f"Number {fields['number']} is not owned by account {fields['from']}"
        raise problem(world, 404, "missing-number-transfer", "Invalid Number Transfer", detail)
    number["_api_key"] = fields["to"]
    number.pop("app_id", None)
    world.changed("numbers", number["msisdn"])
    return {name: fields[name] for name in ("number", "country", "from", "to")}


def _primary(api: ApiCall) -> dict[str, Any]:
    """Return the account of the call, which must be the primary one in the path."""
    account = api.account
    if api.call.path["api_key"] != api.api_key:
        detail = "API key does not exist, or you do not have access"
        raise problem(api.world, 404, "invalid-api-key", "Invalid API Key", detail)
    if account["primary"] is not None:
        detail = f"Account {api.api_key} is not provisioned to access Subaccount Provisioning API"
        raise problem(api.world, 403, "unprovisioned", "Authorisation error", detail)
    return account


def _children(api: ApiCall) -> list[dict[str, Any]]:
    return [account for account in api.world.table("accounts").values() if account["primary"] == api.api_key]


def _child(api: ApiCall) -> dict[str, Any]:
    _primary(api)
    account = api.world.table("accounts").get(api.call.path["subaccount_key"])
    if account is None or account["primary"] != api.api_key:
        detail = "API key does not exist, or you do not have access"
        raise problem(api.world, 404, "invalid-api-key", "Invalid API Key", detail)
    child: dict[str, Any] = account
    return child


def _parties(api: ApiCall) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the two accounts of a transfer: the primary one and a subaccount with its own balance."""
    primary, fields = _primary(api), api.fields
    accounts = api.world.table("accounts")
    names = fields["from"], fields["to"]
    others = [accounts.get(name) for name in names if name != primary["key"]]
    child = others[0] if len(others) == 1 else None
    if child is None or child["primary"] != primary["key"] or child["shared"]:
        detail = "Transfers are between the primary account and a subaccount with a balance of its own"
        raise problem(api.world, 403, "invalid-transfer", "Invalid Transfer", detail)
    return accounts[names[0]], accounts[names[1]]


def _transferred(api: ApiCall, kind: str) -> dict[str, Any]:
    fields, world = api.fields, api.world
    key = world.ids.uuid(kind)
    transfer = {
        "_links": {"self": {"href": f"{api.call.incoming.path}/{key}"}},
        kind.replace("_transfers", "_transfer_id"): key,
        "amount": float(fields["amount"]),
        "from": fields["from"],
        "to": fields["to"],
        "reference": fields.get("reference", ""),
        "created_at": iso(world.now),
    }
    world.table(kind)[key] = {**transfer, "_api_key": api.api_key}
    for name in ("from", "to"):
        world.changed("accounts", fields[name])
    return transfer


def _select(api: ApiCall, transfers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    _primary(api)
    account = api.fields.get("subaccount")
    return [transfer for transfer in transfers if account in (None, transfer["from"], transfer["to"])]


HOOKS["balance_transfers"] = HOOKS["credit_transfers"] = Hooks(
    select=_select,
    show=lambda api, public, transfer: public.update(_links=transfer["_links"]),
    span=("start_date", "end_date", lambda transfer: str(transfer["created_at"])),
)


def _shown(account: dict[str, Any]) -> dict[str, Any]:
    shared = account["shared"]
    shown: dict[str, Any] = {
        "api_key": account["key"],
        "name": account["name"],
        "suspended": account["suspended"],
        "created_at": account["created_at"],
    }
    if account["primary"]:
        shown["primary_account_api_key"] = account["primary"]
        shown["use_primary_account_balance"] = shared
    for name in ("balance", "credit_limit"):
        shown[name] = None if shared else float(account[name])
    return shown


def _validation(api: ApiCall, name: str, reason: str) -> ApiError:
    detail = "The request failed due to validation errors"
    named = [{"name": name, "reason": reason}]
    return problem(api.world, 422, "validation", "Validation error", detail, invalid_parameters=named)
