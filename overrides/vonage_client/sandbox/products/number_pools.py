"""Number pools, whose numbers belong to the account."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Any

from ..resources.api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, behaviour
from ..state.world import World
from .common.dialling import place_of
from .common.problems import problem

POOLS = "accounts.pools"


def sender_of(world: World, api_key: str, pool_id: str, to: str, sender: str) -> str | None:
    """Return the sender: a number of the pool, or the given sender; None where the pool rejects it."""
    pool: dict[str, Any] = world.table(POOLS).get(pool_id, {})
    if pool.get("account_id") != api_key:
        return sender
    owned = world.table("numbers")
    every = [number for number in pool["_numbers"] if owned.get(number, {}).get("_api_key") == api_key]
    place = place_of(to)
    local = [
        number for number in every if (known := place_of(number)) and place and known.prefix == place.prefix
    ]
    usable = local if pool["localized_sender_preferred"] and local else every
    if not local and pool["fallback"] != "Pool":
        return sender if pool["fallback"] == "CustomFrom" else None
    if not usable:
        return sender
    turn = (
        zlib.crc32(to.encode())
        if pool["predictable_sender_preferred"]
        else world.ids.number(f"pool {pool_id}") - 1
    )
    return str(usable[turn % len(usable)])


def _new_key(api: ApiCall) -> str:
    key = str(api.fields["pool_id"])
    if not key:
        raise problem(api.world, 400, "bad-request", "Bad Request", "pool_id must not be empty.")
    if key in api.world.table(POOLS):
        raise problem(api.world, 409, "pool-id-exists", "Conflict", f"The pool {key} already exists.")
    return key


def _create(api: ApiCall, pool: dict[str, Any]) -> None:
    del api
    pool["_numbers"] = list[str]()


def _show(api: ApiCall, shown: dict[str, Any], pool: dict[str, Any]) -> None:
    path = f"/v2/numberpools/accounts/{shown['account_id']}/pools/{shown['pool_id']}"
    shown["_links"] = {"self": {"href": path}, "numbers": {"href": f"{path}/numbers"}}


HOOKS[POOLS] = Hooks(new_key=_new_key, create=_create, show=_show)


@behaviour("number_pools.list")
def list_numbers(api: ApiCall) -> Any:
    """List the numbers of a pool."""
    return list(_numbers(api))


@behaviour("number_pools.add")
def add(api: ApiCall) -> Any:
    """Add numbers of the account to a pool; the response names those that cannot be added."""
    numbers, owned = _numbers(api), api.world.table("numbers")
    asked = list(dict.fromkeys(api.fields["numbers"]))
    added = [
        number
        for number in asked
        if number not in numbers and owned.get(number, {}).get("_api_key") == api.api_key
    ]
    numbers += added
    links = {"self": {"href": api.call.incoming.path}}
    return _answer(
        api, asked, added, 201, "They do not belong to the account, or are already in the pool.", _links=links
    )


@behaviour("number_pools.remove")
def remove(api: ApiCall) -> Any:
    """Remove numbers: those in the body, or the one in the path."""
    numbers = _numbers(api)
    one = api.call.path.get("number")
    if one is not None and one not in numbers:
        raise ApiError(404, reason=f"The pool has no number {one}.")
    asked = [one] if one is not None else list(dict.fromkeys(api.fields["numbers"]))
    removed = [number for number in asked if number in numbers]
    numbers[:] = [number for number in numbers if number not in removed]
    return _answer(api, asked, removed, 204, "They are not in the pool.")


def _numbers(api: ApiCall) -> list[str]:
    numbers: list[str] = api.world.table(POOLS)[api.call.path["pool_id"]]["_numbers"]
    return numbers


def _answer(
    api: ApiCall, asked: Iterable[str], done: list[str], status: int, reason: str, **more: Any
) -> Reply:
    left = [number for number in asked if number not in done]
    if not done:
        raise problem(api.world, 400, "bad-request", "Bad Request", f"{', '.join(left)}: {reason}")
    api.world.changed(POOLS, api.call.path["pool_id"])
    if not left:
        return Reply(status, None if status == 204 else {"numbers": done, **more})
    fault = {"title": "Not processed", "detail": reason}
    return Reply(207, {"numbers": done, **more, "error": {**fault, "errors": [{**fault, "numbers": left}]}})
