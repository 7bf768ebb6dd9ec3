"""Balances: decimal text of 8 places, never floats."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from ...state.world import World

_PLACES = Decimal("0.00000001")


def text(amount: Decimal) -> str:
    """Format an amount with 8 decimal places."""
    return f"{amount.quantize(_PLACES, ROUND_HALF_UP):f}"


def payer(world: World, api_key: str) -> str:
    """Return the account that pays: a subaccount may share the balance of its primary account."""
    account = world.table("accounts")[api_key]
    return str(account["primary"]) if account["shared"] and account["primary"] else api_key


def balance(world: World, api_key: str) -> Decimal:
    """Return the balance of an account."""
    return Decimal(world.table("accounts")[payer(world, api_key)]["balance"])


def can_pay(world: World, api_key: str, amount: Decimal) -> bool:
    """Whether balance and credit cover an amount; a prepaid account needs a positive balance."""
    if world.setting("charges") == "off":
        return True
    account = world.table("accounts")[payer(world, api_key)]
    left = Decimal(account["balance"]) - Decimal(account["credit_limit"])
    return left >= amount and (left > 0 or amount <= 0)


def charge(world: World, api_key: str, amount: Decimal) -> bool:
    """Deduct an amount from a balance; returns whether the balance was sufficient."""
    if not can_pay(world, api_key, amount):
        return False
    take(world, api_key, amount)
    return True


def take(world: World, api_key: str, amount: Decimal) -> None:
    """Deduct an amount without a check: it was checked before, or is charged afterwards, as a call is."""
    if world.setting("charges") == "off" or not amount:
        return
    key = payer(world, api_key)
    account = world.table("accounts")[key]
    account["balance"] = text(Decimal(account["balance"]) - amount)
    world.changed("accounts", key)
