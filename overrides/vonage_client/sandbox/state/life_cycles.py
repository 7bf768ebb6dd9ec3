"""Life cycles as tables: the states of a resource, each after some time.

A step is ``(seconds since the step before, state)``. A product starts one with ``start``; at each step the function
that the product registered for the life cycle is called with the resource and its new state. The setting
``transitions`` replaces the times: ``{"sms.receipt": {"progression": "time", "seconds": 2}}``, ``"immediate"``, or
``{"progression": "manual", "times": 2}``, which advances the resource after ``times`` reads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .registry import Decorator, Registry
from .world import World, timer

Step = tuple[float, str]
OnStep = Callable[[World, str, str, Mapping[str, Any]], None]

SMS_RECEIPT: dict[str, Sequence[Step]] = {
    **{
        state: ((0.5, "accepted"), (1.5, state))
        for state in ("delivered", "failed", "rejected", "unknown", "expired")
    },
    "buffered": ((0.5, "accepted"), (1.0, "buffered"), (10.0, "delivered")),
    "out_of_order": ((0.5, "delivered"), (1.5, "accepted")),
    "before_answer": ((0.0, "delivered"),),
    "twice": ((0.5, "accepted"), (1.5, "delivered"), (1.0, "delivered")),
    "never": ((259_200.0, "expired"),),
}
MESSAGE: dict[str, Sequence[Step]] = {
    "delivered": ((0.2, "submitted"), (1.3, "delivered")),
    "read": ((0.2, "submitted"), (1.3, "delivered"), (2.5, "read")),
    "read_first": ((0.2, "submitted"), (1.3, "read"), (0.5, "delivered")),
    "rejected": ((0.2, "submitted"), (1.3, "rejected")),
    "undeliverable": ((0.2, "undeliverable"),),
    "submitted": ((0.2, "submitted"),),
}
CALL: dict[str, Sequence[Step]] = {
    "answered": ((0.0, "started"), (0.1, "ringing"), (2.0, "answered")),
    "ringing": ((0.0, "started"), (0.1, "ringing")),
    "machine": ((0.0, "started"), (0.1, "ringing"), (2.0, "answered"), (1.0, "machine")),
    "human": ((0.0, "started"), (0.1, "ringing"), (2.0, "answered"), (1.0, "human")),
    **{
        state: ((0.0, "started"), (0.1, "ringing"), (2.0, state))
        for state in ("busy", "rejected", "unanswered")
    },
    "failed": ((0.0, "started"), (0.1, "failed")),
    "refused": ((0.0, "started"), (0.1, "rejected")),
}
REPORT: dict[str, Sequence[Step]] = {
    "done": ((1.0, "PROCESSING"), (1.0, "SUCCESS")),
    "failed": ((1.0, "PROCESSING"), (1.0, "FAILED")),
}
VIDEO: dict[str, Sequence[Step]] = {"archive": ((2.0, "available"),), "render": ((2.0, "started"),)}
TABLES: dict[str, Mapping[str, Sequence[Step]]] = {
    "sms.receipt": SMS_RECEIPT,
    "message.status": MESSAGE,
    "call.answer": CALL,
    "report": REPORT,
    "video": VIDEO,
}
_STEPS: Registry[OnStep] = Registry()
"""Functions of the products that set the next state, by life cycle."""
on_step: Decorator[OnStep] = _STEPS.register


def start(
    world: World,
    name: str,
    course: str,
    key: str,
    *,
    delay: float = 0.0,
    timing: Mapping[str, float] | None = None,
    **extra: Any,
) -> None:
    """Start the life cycle ``course``, a row of the table ``name``, for a resource.

    Args:
        world: The emulator.
        name: The life cycle.
        course: Which of its rows.
        key: The id of the thing.
        delay: Seconds before the first step, beside its own.
        timing: Seconds of steps that differ from the table, by state.
        extra: Given to the function of each step.
    """
    steps: list[list[Any]] = [
        [(timing or dict[str, Any]()).get(state, seconds), state] for seconds, state in TABLES[name][course]
    ]
    transition = world.settings["transitions"].get(name, {})
    progression = transition.get("progression")
    if progression == "immediate":
        steps = [[0.0, state] for _, state in steps]
    elif progression == "time":
        steps = [[float(transition["seconds"]), state] for _, state in steps]
    elif progression == "manual":
        world.table("waiting")[key] = {"name": name, "steps": steps, "extra": extra, "reads": 0}
        return
    elif steps:
        steps[0][0] += delay
    _wait(world, name, key, steps, extra)


def read(world: World, key: str) -> None:
    """Count a read of a resource whose life cycle is ``manual``: enough reads advance it."""
    waiting = world.table("waiting").get(key)
    if waiting is None:
        return
    waiting["reads"] += 1
    times = int(world.settings["transitions"].get(waiting["name"], {}).get("times", 1))
    if waiting["reads"] >= times:
        waiting["reads"] = 0
        _, state = waiting["steps"].pop(0)
        if not waiting["steps"]:
            del world.table("waiting")[key]
        _STEPS[waiting["name"]](world, key, state, waiting["extra"])


def stop(world: World, name: str, key: str) -> None:
    """Stop the life cycle of a resource."""
    world.table("waiting").pop(key, None)
    for waiting in world.clock.timers:
        if (
            waiting["kind"] == "life_cycle"
            and waiting["args"]["key"] == key
            and waiting["args"]["name"] == name
        ):
            world.clock.cancel(waiting["id"])


def _wait(world: World, name: str, key: str, steps: list[list[Any]], extra: Mapping[str, Any]) -> None:
    if steps:
        (seconds, state), *rest = steps
        world.clock.schedule(
            seconds, "life_cycle", name=name, key=key, state=state, rest=rest, extra=dict(extra)
        )


@timer("life_cycle")
def _step(world: World, arguments: dict[str, Any]) -> None:
    name, key, extra = arguments["name"], arguments["key"], arguments["extra"]
    _wait(world, name, key, arguments["rest"], extra)
    _STEPS[name](world, key, arguments["state"], extra)
