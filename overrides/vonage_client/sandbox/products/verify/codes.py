"""What the verifications of both APIs share: their codes, and how they end."""

from __future__ import annotations

from typing import Any

from ...state.world import World
from ..common import magic


def running(world: World, table: str, api_key: str, number: str, status: str) -> dict[str, Any] | None:
    """The verification of a number that has not ended."""
    for verification in world.table(table).values():
        if (verification["_api_key"], verification["number"], verification["status"]) == (
            api_key,
            number,
            status,
        ):
            unfinished: dict[str, Any] = verification
            return unfinished
    return None


def renew(world: World, verification: dict[str, Any]) -> None:
    """Give a verification another code: the one that was asked for, else that of the settings, else a random one."""
    fixed = verification["fixed_code"] or world.setting("verify.code")
    verification["code"] = str(fixed or world.ids.digits("code", verification["code_length"]))
    verification["wrong"] = 0


def is_right(world: World, verification: dict[str, Any], code: str, *, first: bool) -> bool:
    """Whether a code is the right one; some numbers have it be wrong at first, or always."""
    outcome = magic.outcome(world, verification["number"], "verify")
    return code == verification["code"] and outcome != "17" and not (outcome == "16" and first)


def was_last_try(world: World, verification: dict[str, Any], most: int) -> bool:
    """Count a wrong code; whether no other is taken."""
    verification["wrong"] += 1
    return verification["wrong"] >= most or magic.outcome(world, verification["number"], "verify") == "17"


def finish(world: World, table: str, verification: dict[str, Any], status: str) -> None:
    """A verification ends."""
    world.clock.cancel(verification["timer"])
    verification.update(status=status, finalized=world.now, timer=None)
    verification.pop("next_at", None)
    world.changed(table, verification["id"])
