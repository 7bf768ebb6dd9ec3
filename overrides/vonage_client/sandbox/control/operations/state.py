"""State, settings and clock."""

from __future__ import annotations

from typing import Any

from ...faults.checks import CONNECTION_FAULTS
from ...openapi.operation_names import calls
from ...products.common import magic, phones
from ...state.settings import CHOICES
from ..commands.commands import Commands
from .operation import ControlOperation
from .schemas import CLOCK, FIRED_UNTIL, OBJECT, RESET, SEED, TEXT, TEXTS, WAIT, closed, listed, ref


def _overview(sandbox: Commands, *, base_url: str) -> dict[str, Any]:
    """Return base URL, seeded credentials, operations, kinds of webhooks, collections and magic numbers."""
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


def _cancel_timer(sandbox: Commands, key: str) -> None:
    if not sandbox.clock.cancel(int(key)):
        raise LookupError(f"There is no timer {key}.")


def _wait(sandbox: Commands, awaited: Any, timeout_s: float = 5.0) -> dict[str, Any]:
    if awaited == "idle":
        sandbox.wait_idle(timeout_s)
        return {"idle": True}
    kinds = {"webhook": "webhooks", "request": "requests", "message": phones.MESSAGES, "call": "calls"}
    kind, match = str(awaited["kind"]), {name: value for name, value in awaited.items() if name != "kind"}
    return sandbox.wait_for(kinds.get(kind, kind), timeout_s, **match)


OPERATIONS: tuple[ControlOperation, ...] = (
    ControlOperation(
        "GET /health", "getHealth", "Whether the emulator answers.", "health", answer=ref("Health")
    ),
    ControlOperation(
        "GET /overview",
        "getOverview",
        "Where the emulator is and what it knows of: credentials, operations, webhooks, collections.",
        _overview,
        answer=ref("Overview"),
        takes_url=True,
    ),
    ControlOperation(
        "POST /reset",
        "reset",
        "Go back to the seeded state, an empty one, or a snapshot.",
        "reset",
        RESET,
        required=False,
    ),
    ControlOperation("GET /state", "getState", "The whole state.", "state", answer=OBJECT),
    ControlOperation("PUT /state", "putState", "Go on from a state.", "load", OBJECT),
    ControlOperation(
        "GET /snapshots", "listSnapshots", "The names of the snapshots.", "world.snapshots", answer=TEXTS
    ),
    ControlOperation(
        "POST /snapshots",
        "createSnapshot",
        "Keep the state under a name.",
        "world.snapshot",
        closed(("name",), name=TEXT),
        status=201,
    ),
    ControlOperation(
        "DELETE /snapshots/{name}", "deleteSnapshot", "Forget a snapshot.", "world.drop_snapshot"
    ),
    ControlOperation("GET /config", "getConfig", "The settings.", "world.settings", answer=OBJECT),
    ControlOperation("PATCH /config", "updateConfig", "Change settings.", "configure", OBJECT, answer=OBJECT),
    ControlOperation("POST /seed", "setSeed", "Start identifiers again, from a seed.", "world.reseed", SEED),
    ControlOperation("GET /clock", "getClock", "The virtual clock.", "clock_state", answer=ref("Clock")),
    ControlOperation(
        "PUT /clock", "setClock", "Change how time passes.", "set_clock", CLOCK, answer=ref("Clock")
    ),
    ControlOperation(
        "POST /clock/advance",
        "advanceClock",
        "Let time pass; what fired, in order.",
        "advance",
        FIRED_UNTIL,
        answer=listed("Fired"),
        required=False,
    ),
    ControlOperation(
        "GET /timers", "listTimers", "What waits on the clock.", "clock.timers", answer=listed("Timer")
    ),
    ControlOperation("DELETE /timers/{id}", "cancelTimer", "Forget a timer.", _cancel_timer),
    ControlOperation(
        "POST /wait", "wait", "Wait for an event, or until nothing is due.", _wait, WAIT, answer=OBJECT
    ),
)
