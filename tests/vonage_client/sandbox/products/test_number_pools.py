"""Number pools: the numbers in them, and what they send."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from vonage_client import ResponseError

from ..emulator import World, status_of


def test_a_pool_has_numbers_of_the_account(world: World) -> None:
    pools = world.vonage.number_pools
    pools.create(
        pool_id="uk", fallback="Pool", localized_sender_preferred=True, predictable_sender_preferred=True
    )
    pool = {"fallback": "Pool", "localized_sender_preferred": True, "predictable_sender_preferred": True}
    assert [status_of(partial(pools.create, pool_id=name, **pool)) for name in ("", "uk")] == [400, 409]
    added = pools.add_numbers(pool_id="uk", numbers=["447700900001", "447700900999", "12025550101"])
    assert (added.numbers, added.error.errors[0].numbers) == (
        ["447700900001", "12025550101"],
        ["447700900999"],
    )
    assert list(pools.iter_numbers(pool_id="uk")) == ["447700900001", "12025550101"]
    assert status_of(lambda: pools.add_numbers(pool_id="uk", numbers=["447700900001"])) == 400
    pools.remove_number(pool_id="uk", number="447700900001")
    pools.remove_numbers(pool_id="uk", numbers=["12025550101"])
    assert list(pools.iter_numbers(pool_id="uk")) == []
    assert status_of(lambda: pools.remove_number(pool_id="uk", number="447700900001")) == 404


_FIRST, _SECOND, _AMERICAN = _POOL = ["447700900001", "447700900801", "12025550101"]
_BY_POOL: dict[str, tuple[dict[str, Any], str, list[str]]] = {
    "one after the other": ({}, "447700900005", [*_POOL, _FIRST]),
    "the same for a recipient": ({"predictable_sender_preferred": True}, "447700900005", [_AMERICAN] * 4),
    "of the country": ({"localized_sender_preferred": True}, "447700900006", [_FIRST, _SECOND] * 2),
    "none of the country": ({"localized_sender_preferred": True}, "49301234567", [*_POOL, _FIRST]),
    "what was given": ({"fallback": "CustomFrom"}, "49301234567", ["Acme"] * 4),
    "nobody": ({"fallback": "Reject"}, "49301234567", []),
}


def _message(to: str, pool: str) -> dict[str, Any]:
    message = {"channel": "sms", "message_type": "text", "to": to, "from": "Acme", "text": "Hi"}
    return {**message, "sms": {"pool_id": pool}}


@pytest.mark.parametrize("case", _BY_POOL)
def test_a_pool_of_numbers_sends(world: World, case: str) -> None:
    options, to, expected = _BY_POOL[case]
    pools, vonage = world.vonage.number_pools, world.vonage
    defaults = {
        "fallback": "Pool",
        "localized_sender_preferred": False,
        "predictable_sender_preferred": False,
    }
    vonage.numbers.buy(country="GB", msisdn="447700900801")
    pools.create(pool_id="uk", **{**defaults, **options})
    pools.add_numbers(pool_id="uk", numbers=_POOL)
    for _ in range(2):
        if expected:
            vonage.sms.send(to=to, from_="Acme", text="Hi", pool_id="uk")
        else:
            with pytest.raises(ResponseError) as refused:
                vonage.sms.send(to=to, from_="Acme", text="Hi", pool_id="uk")
            assert refused.value.code == 15
        world.post("/v1/messages", status=202, **_message(to, "uk"))
    world.sandbox.advance(5)
    came = [entry for entry in world.sandbox.inbox() if entry["status"] != "rejected"]
    assert [entry["from"] for entry in came] == expected


def test_a_pool_that_there_is_not(world: World) -> None:
    vonage = world.vonage
    vonage.sms.send(to="447700900005", from_="Acme", text="Hi", pool_id="none")
    world.post("/v1/messages", status=202, **_message("447700900005", "none"))
    world.sandbox.advance(5)
    states = [(entry["from"], entry["status"]) for entry in world.sandbox.inbox()]
    assert states == [("Acme", "delivered"), ("Acme", "rejected")]
