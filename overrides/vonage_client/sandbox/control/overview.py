"""What somebody who opens the page needs to know first: where the emulator is, and what it knows of."""

from __future__ import annotations

from typing import Any

from ..faults.rules import CONNECTION_FAULTS, calls
from ..products import magic
from ..state.settings import CHOICES
from .commands import Commands


def overview(sandbox: Commands, base_url: str) -> dict[str, Any]:
    """Base URL, credentials of the seeded account, operations, kinds of webhooks, collections, magic numbers."""
    engine = sandbox.engine
    document, world = engine.document, engine.world
    with world.lock:
        numbers = list(world.table("numbers"))
        counts = {name: len(table) for name, table in sorted(world.data["resources"].items())}
    names = ("api_key", "api_secret", "application_id")
    seeded = sandbox.credentials if engine.has_accounts else dict[str, Any]()
    return {
        "title": document.title,
        "base_url": base_url,
        "seed": world.data["seed"],
        "credentials": {name: seeded[name] for name in names if name in seeded},
        "signature_secret": sandbox.signature_secret if engine.has_accounts else None,
        "operations": [
            {
                "id": operation.id,
                "method": operation.method,
                "path": operation.path,
                "call": call,
                "refuses_in_success": "x-error-in-200" in operation.data,
            }
            for call, operation in calls(document).items()
        ],
        "webhook_kinds": [
            {"name": kind.name, "summary": kind.summary} for kind in engine.outbox.kinds.values()
        ],
        "numbers": numbers,
        "collections": counts,
        "choices": {name: list(values) for name, values in CHOICES.items()},
        "connection_faults": list(CONNECTION_FAULTS),
        "magic": [
            {"product": product, "recipient": recipient, "outcome": outcome}
            for product, recipient, outcome in (magic.RECIPIENTS if engine.has_accounts else ())
        ],
    }
