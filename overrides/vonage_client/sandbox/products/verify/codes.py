"""Functions that both Verify APIs use: codes, and the end of a verification."""

from __future__ import annotations

from typing import Any

from ...state.world import World
from ..common import magic


def running(world: World, table: str, api_key: str, number: str, status: str) -> dict[str, Any] | None:
    """Return the active verification of a number."""
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
    """Set a new code: the requested one, else that of the settings, else a random one."""
    fixed = verification["fixed_code"] or world.setting("verify.code")
    verification["code"] = str(fixed or world.ids.digits("code", verification["code_length"]))
    verification["wrong"] = 0


def is_right(world: World, verification: dict[str, Any], code: str, *, first: bool) -> bool:
    """Whether a code is right; for some magic numbers it is wrong at first, or always."""
    outcome = magic.outcome(world, verification["number"], "verify")
    return code == verification["code"] and outcome != "17" and not (outcome == "16" and first)


def was_last_try(world: World, verification: dict[str, Any], most: int) -> bool:
    """Count a wrong code; returns whether it was the last attempt."""
    verification["wrong"] += 1
    return verification["wrong"] >= most or magic.outcome(world, verification["number"], "verify") == "17"


def finish(world: World, table: str, verification: dict[str, Any], status: str) -> None:
    """End a verification."""
    world.clock.cancel(verification["timer"])
    verification.update(status=status, finalized=world.now, timer=None)
    verification.pop("next_at", None)
    world.changed(table, verification["id"])
