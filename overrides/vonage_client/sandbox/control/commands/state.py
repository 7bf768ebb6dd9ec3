"""State and clock: reset, export, settings, advancing time, waiting."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from threading import Condition
from typing import Any

from oas_runtime.common.json_pointer import is_list, is_object

from ...._version import __version__
from ...products.common import seed
from ...state.clock import iso, parsed
from .base import BaseCommands


class StateCommands(BaseCommands):
    """Methods on the whole state and its clock."""

    def health(self) -> dict[str, Any]:
        """Return the version, clock and seed of the running emulator."""
        if self._engine is None:
            return {"status": "ok", "version": __version__}
        clock = self.clock_state()
        return {"status": "ok", "version": __version__, "clock": clock, "seed": self.world.data["seed"]}

    def reset(self, to: str | Mapping[str, str] = "seed") -> None:
        """Return to the seeded state, to an ``"empty"`` one, or to ``{"snapshot": name}``."""
        if isinstance(to, Mapping):
            self.world.restore(to["snapshot"])
        elif to in ("seed", "empty"):
            self.world.reset(empty=to == "empty")
        else:
            raise ValueError(f"reset goes to seed, empty, or a snapshot; not {to!r}.")
        self.requests.clear()

    def state(self) -> dict[str, Any]:
        """Return the whole state as one JSON document."""
        for application in self.world.table("applications").values():
            seed.with_keys(application)
        return self.world.export()

    def load(self, state: Mapping[str, Any]) -> None:
        """Replace the state with an exported one."""
        rules: Any = state.get("faults", [])
        if is_list(rules) and all(is_object(rule) for rule in rules):
            state = {**state, "faults": self.engine.faults.restored(rules)}
        self.world.load(state)

    def save(self, file: str | Path) -> None:
        """Write the state to a file atomically."""
        target = Path(file)
        beside = target.with_name(f".{target.name}.{time.time_ns()}")
        try:
            beside.write_text(json.dumps(self.state(), indent=1), "utf-8")
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)

    def configure(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Change settings; returns the effective ones."""
        return self.world.configure(changes)

    def clock_state(self) -> dict[str, Any]:
        """Return mode, speed and time of the clock, the time of the next timer, and the number of timers."""
        clock, due = self.clock, self.clock.next_due
        return {
            "mode": clock.mode,
            "factor": clock.factor,
            "now": iso(clock.now),
            "next_due": iso(due) if due is not None else None,
            "pending": len(clock.timers),
        }

    def set_clock(self, mode: str, *, factor: float = 1.0, now: str | None = None) -> dict[str, Any]:
        """Change the mode of the clock."""
        self.clock.set(mode, factor=factor, now=parsed(now) if now else None)  # type: ignore[arg-type]
        self.world.publish("clock", self.clock_state())
        return self.clock_state()

    def advance(self, seconds: float | None = None, *, to: str | None = None) -> list[dict[str, Any]]:
        """Advance by seconds, ``to="next"`` timer, or ``to="idle"``; returns the fired timers in order."""
        if to == "next":
            fired = self.clock.next()
        elif to == "idle":
            fired = self.clock.idle()
        elif to is None:
            fired = self.clock.advance(seconds or 0.0)
        else:
            raise ValueError(f"to is next or idle, not {to!r}.")
        self.world.publish("clock", self.clock_state())
        return fired

    def wait_for(self, kind: str, timeout_s: float = 5.0, **match: Any) -> dict[str, Any]:
        """Wait for the next event of a kind with these values in its data. Raises ``TimeoutError``."""
        arrived = Condition()
        events: list[dict[str, Any]] = []

        def listener(event: dict[str, Any]) -> None:
            with arrived:
                events.append(event)
                arrived.notify_all()

        def fitting() -> dict[str, Any] | None:
            for event in events:
                data = event["data"]
                if event["kind"] == kind and all(data.get(name) == value for name, value in match.items()):
                    return event
            return None

        self.world.events.listen(listener, after=0)
        try:
            with arrived:
                arrived.wait_for(lambda: fitting() is not None, timeout_s)
                event = fitting()
        finally:
            self.world.events.unlisten(listener)
        if event is None:
            raise TimeoutError(f"No event {kind} with {match} came within {timeout_s} seconds.")
        return event

    def wait_idle(self, timeout_s: float = 5.0) -> None:
        """Wait until no timer is due and no webhook in flight. In mode ``manual``, fires due timers."""
        if self.clock.mode == "manual":
            self.clock.advance(0)
            return
        end = time.monotonic() + timeout_s
        while self.clock.is_busy:
            if time.monotonic() > end:
                raise TimeoutError(f"The emulator was not idle within {timeout_s} seconds.")
            time.sleep(0.005)
