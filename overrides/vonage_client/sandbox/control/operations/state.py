"""State, settings and clock."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from ...faults.rules import CONNECTION_FAULTS, calls
from ...products.common import magic
from ...state.settings import CHOICES
from ..commands.commands import Commands
from .operation import Body, ControlOperation, base_url
from .schemas import (
    NUMBER,
    OBJECT,
    RESET,
    TEXT,
    TEXTS,
    WAIT,
    closed,
    listed,
    ref,
)


def set_clock(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    return sandbox.set_clock(body["mode"], factor=body.get("factor", 1.0), now=body.get("now"))


def list_timers(sandbox: Commands, request: Request, body: Any) -> Any:
    del request, body
    return sandbox.clock.timers


def cancel_timer(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    if not sandbox.clock.cancel(int(request.path_params["id"])):
        raise LookupError(f"There is no timer {request.path_params['id']}.")


def drop_snapshot(sandbox: Commands, request: Request, body: Any) -> Any:
    del body
    sandbox.world.drop_snapshot(request.path_params["name"])


def wait_for(sandbox: Commands, request: Request, body: Body) -> Any:
    del request
    timeout, wanted = float(body.get("timeout_s", 5.0)), body["for"]
    if wanted == "idle":
        sandbox.wait_idle(timeout)
        return {"idle": True}
    kind = {"webhook": "webhooks", "request": "requests", "message": "inbox", "call": "calls"}
    match = {name: value for name, value in wanted.items() if name != "kind"}
    named = str(wanted["kind"])
    return sandbox.wait_for(kind.get(named, named), timeout, **match)


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


OPERATIONS: tuple[ControlOperation, ...] = (
    ControlOperation(
        "GET",
        "/health",
        "getHealth",
        "Whether the emulator answers.",
        lambda s, r, b: s.health(),
        answer=ref("Health"),
    ),
    ControlOperation(
        "GET",
        "/overview",
        "getOverview",
        "Where the emulator is and what it knows of: credentials, operations, webhooks, collections.",
        lambda s, r, b: overview(s, base_url(r)),
        answer=ref("Overview"),
    ),
    ControlOperation(
        "POST",
        "/reset",
        "reset",
        "Go back to the seeded state, an empty one, or a snapshot.",
        lambda s, r, b: s.reset((b or dict[str, Any]()).get("to", "seed")),
        RESET,
        status=204,
        required=False,
    ),
    ControlOperation(
        "GET", "/state", "getState", "The whole state.", lambda s, r, b: s.state(), answer=OBJECT
    ),
    ControlOperation(
        "PUT", "/state", "putState", "Go on from a state.", lambda s, r, b: s.load(b), OBJECT, status=204
    ),
    ControlOperation(
        "GET",
        "/snapshots",
        "listSnapshots",
        "The names of the snapshots.",
        lambda s, r, b: s.world.snapshots,
        answer=TEXTS,
    ),
    ControlOperation(
        "POST",
        "/snapshots",
        "createSnapshot",
        "Keep the state under a name.",
        lambda s, r, b: s.world.snapshot(b["name"]),
        closed(("name",), name=TEXT),
        status=201,
    ),
    ControlOperation(
        "DELETE",
        "/snapshots/{name}",
        "deleteSnapshot",
        "Forget a snapshot.",
        drop_snapshot,
        status=204,
    ),
    ControlOperation(
        "GET", "/config", "getConfig", "The settings.", lambda s, r, b: s.world.settings, answer=OBJECT
    ),
    ControlOperation(
        "PATCH",
        "/config",
        "updateConfig",
        "Change settings.",
        lambda s, r, b: s.configure(b),
        OBJECT,
        answer=OBJECT,
    ),
    ControlOperation(
        "POST",
        "/seed",
        "setSeed",
        "Start identifiers again, from a seed.",
        lambda s, r, b: s.world.reseed(b["seed"]),
        closed(("seed",), seed={"type": ["integer", "string"]}),
        status=204,
    ),
    ControlOperation(
        "GET",
        "/clock",
        "getClock",
        "The virtual clock.",
        lambda s, r, b: s.clock_state(),
        answer=ref("Clock"),
    ),
    ControlOperation(
        "PUT",
        "/clock",
        "setClock",
        "Change how time passes.",
        set_clock,
        closed(
            ("mode",), mode={"type": "string", "enum": ["manual", "real", "scaled"]}, factor=NUMBER, now=TEXT
        ),
        answer=ref("Clock"),
    ),
    ControlOperation(
        "POST",
        "/clock/advance",
        "advanceClock",
        "Let time pass; what fired, in order.",
        lambda s, r, b: s.advance(
            (b or dict[str, Any]()).get("seconds"), to=(b or dict[str, Any]()).get("to")
        ),
        closed(seconds={"type": "number", "minimum": 0}, to={"type": "string", "enum": ["next", "idle"]}),
        answer=listed("Fired"),
        required=False,
    ),
    ControlOperation(
        "GET",
        "/timers",
        "listTimers",
        "What waits on the clock.",
        list_timers,
        answer=listed("Timer"),
    ),
    ControlOperation("DELETE", "/timers/{id}", "cancelTimer", "Forget a timer.", cancel_timer, status=204),
    ControlOperation(
        "POST",
        "/wait",
        "wait",
        "Wait for an event, or until nothing is due.",
        wait_for,
        WAIT,
        answer=OBJECT,
    ),
)
