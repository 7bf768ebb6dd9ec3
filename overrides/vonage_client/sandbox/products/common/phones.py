"""The imaginary phones: received and sent messages of each number, for all products."""

from __future__ import annotations

from typing import Any

from ...state.clock import iso
from ...state.world import World

MESSAGES = "inbox"


def arrived(
    world: World, *, key: str, channel: str, sender: str, to: str, text: str, **more: Any
) -> dict[str, Any]:
    """Record a message to or from a phone; ``more`` is merged in (parts, encoding, status, code ...)."""
    entry: dict[str, Any] = {
        "id": key,
        "channel": channel,
        "direction": "to_phone",
        "from": sender,
        "to": to,
        "text": text,
        "at": iso(world.now),
        "status": "submitted",
        **more,
    }
    world.table(MESSAGES)[key] = entry
    world.changed(MESSAGES, key)
    return entry


def set_status(world: World, key: str, status: str, **more: Any) -> None:
    """Record the status of a message."""
    entry = world.table(MESSAGES).get(key)
    if entry is not None:
        entry.update(status=status, **more)
        world.changed(MESSAGES, key)
