"""The whole state of the emulator as one JSON document, with its clock, identifiers and events."""

from __future__ import annotations

import copy
import json
import secrets
import time
from collections import deque
from collections.abc import Callable, Mapping
from threading import RLock, Thread
from typing import Any

from .clock import MODES, START, Clock, ClockError, iso
from .identifiers import Identifiers
from .settings import DEFAULTS, merged
from .shape import fault_of

VERSION = 1
_LARGE = 500
Handler = Callable[["World", dict[str, Any]], None]
Completion = Callable[["World", str, str, Mapping[str, Any]], dict[str, Any]]
TIMERS: dict[str, tuple[Handler, bool]] = {}
"""The function of a kind of timer, and whether it waits for the network (then it takes the lock itself)."""


class StateError(ValueError):
    """A document is not a state of an emulator, or a snapshot does not exist."""


def timer(kind: str, *, waits: bool = False) -> Callable[[Handler], Handler]:
    """Register the function that runs when a timer of a kind fires."""

    def register(handler: Handler) -> Handler:
        TIMERS[kind] = handler, waits
        return handler

    return register


class World:
    """The state of one emulator. Hold ``lock`` while reading or changing it.

    Args:
        initial: Makes the resources at the start, by collection; empty for a document without any.
        completed: Adds what a resource of a collection needs and was not given; raises ``ValueError``.
        seed: What identifiers and codes depend on; ``"random"`` for others at every start.
        settings: What differs from the default settings.
        mode: How time passes: ``manual``, ``real``, or ``scaled:60``.

    ``base_url`` is where the emulator was asked last, for what is made without a request. ``was_given`` tells whether
    somebody wrote resources into the state, which may lack what the products need.
    """

    def __init__(
        self,
        initial: Callable[[World], Mapping[str, Mapping[str, Any]]],
        completed: Completion | None = None,
        *,
        seed: int | str = 42,
        settings: Mapping[str, Any] | None = None,
        mode: str = "manual",
        now: float | None = None,
    ) -> None:
        self.lock: RLock = RLock()
        self.outbox: Any = None
        self.base_url: str = "http://localhost"
        self.was_given: bool = False
        self.events: Events = Events()
        self._initial = initial
        self._completed = completed
        self._seed = seed
        self._settings = merged(DEFAULTS, settings or dict[str, Any]())
        name, _, factor = mode.partition(":")
        if name not in MODES:
            raise ClockError(
                f"The clock is one of {', '.join(MODES)} (scaled:60 runs 60 times as fast), not {mode!r}."
            )
        self._start = {"mode": name, "factor": float(factor or 1), "now": START if now is None else now}
        self._snapshots: dict[str, str] = {}
        self.data: dict[str, Any] = self._empty()
        self.clock: Clock = Clock(self.data["clock"], self.lock, self._fire)
        self.reset()

    @property
    def now(self) -> float:
        """The virtual time in seconds since 1970."""
        return self.clock.now

    @property
    def settings(self) -> dict[str, Any]:
        """The effective settings."""
        settings: dict[str, Any] = self.data["settings"]
        return settings

    def table(self, name: str) -> dict[str, Any]:
        """Return the resources of a collection by id, in order of creation."""
        resources: dict[str, Any] = self.data["resources"].setdefault(name, {})
        return resources

    def setting(self, path: str) -> Any:
        """Return a setting by its dotted name, such as ``sms.non_gsm``."""
        value: Any = self.settings
        for name in path.split("."):
            value = value[name]
        return value

    def configure(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Change settings; returns the effective ones. Raises ``ValueError`` for an unknown name."""
        with self.lock:
            self.data["settings"] = merged(self.settings, changes)
            return self.settings

    def reseed(self, seed: int | str) -> None:
        """Restart identifiers with another seed."""
        with self.lock:
            self._seed = seed
            self.data["seed"] = seed
            self.data["counters"] = {}
            self._renew()

    def reset(self, *, empty: bool = False) -> None:
        """Restore the initial state; settings, seed and clock are those given at the start."""
        with self.lock:
            before, self.data, self.was_given = self.data, self._empty(), False
            self.data["clock"].update(self._start)
            if self._start["mode"] != "manual":
                self.data["clock"]["now"] = time.time()
            self._renew()
            self.clock.load(self.data["clock"])
            resources: Mapping[str, Mapping[str, Any]] = {} if empty else self._initial(self)
            self.data["resources"] = {name: dict(table) for name, table in resources.items()}
            self.data["counters"].clear()
        _free_later(before)
        self.events.forget()
        self.publish("reset", {})

    def export(self) -> dict[str, Any]:
        """Return the whole state as plain data that ``load`` accepts."""
        with self.lock:
            self.data["clock"]["now"] = self.now
            exported: dict[str, Any] = json.loads(json.dumps(self.data))
            return exported

    def load(self, state: Mapping[str, Any]) -> None:
        """Replace the state with an exported one; missing parts become empty."""
        loaded = self._empty()
        unknown = sorted(state.keys() - loaded.keys())
        if unknown or state.get("version") != VERSION:
            fault = (
                f"has the unknown members {', '.join(unknown)}" if unknown else f"is not of version {VERSION}"
            )
            raise StateError(f"This is not a state of the emulator: it {fault}.")
        self._check(state)
        plain = json.loads(json.dumps(state))
        with self.lock:
            plain["resources"] = self._complete_all(plain.get("resources", {}))
            plain["settings"] = merged(DEFAULTS, plain.get("settings", {}))
            plain["clock"] = {**loaded["clock"], **plain.get("clock", {})}
            self.data = {**loaded, **plain}
            self._renew()
            self.clock.load(self.data["clock"])
        self.publish("reset", {})

    def merge(self, part: Mapping[str, Any]) -> None:
        """Merge resources (and settings) into the state, as an initial file does."""
        self._check(part)
        with self.lock:
            plain = json.loads(json.dumps(part.get("resources", {})))
            for name, table in self._complete_all(plain).items():
                self.table(name).update(table)
            self.configure(part.get("settings", {}))

    def complete(self, name: str, key: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Complete a resource that was written by hand. Raises ``ValueError`` where that is impossible."""
        self.was_given = True
        return self._completed(self, name, key, values) if self._completed else dict(values)

    def _complete_all(self, resources: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
        return {
            name: {key: self.complete(name, key, values) for key, values in table.items()}
            for name, table in resources.items()
        }

    def _check(self, state: Mapping[str, Any]) -> None:
        fault = fault_of(state)
        kinds = (
            (timer["kind"] for timer in state.get("clock", {}).get("timers", {}).values())
            if not fault
            else ()
        )
        unknown = [kind for kind in kinds if kind not in TIMERS]
        if fault or unknown:
            raise StateError(f"This is not a state of the emulator: {fault or f'it has timers {unknown}'}.")

    def snapshot(self, name: str) -> None:
        """Save the state under a name, for ``restore``."""
        if not name or "/" in name:
            raise StateError("A snapshot needs a name without a slash.")
        self._snapshots[name] = json.dumps(self.export())

    def restore(self, name: str) -> None:
        """Restore a snapshot."""
        if name not in self._snapshots:
            known = ", ".join(sorted(self._snapshots)) or "none"
            raise StateError(f"There is no snapshot {name!r}; known: {known}.")
        was_given = self.was_given
        self.load(json.loads(self._snapshots[name]))
        self.was_given = was_given

    @property
    def snapshots(self) -> list[str]:
        """The names of the snapshots."""
        return sorted(self._snapshots)

    def drop_snapshot(self, name: str) -> None:
        """Delete a snapshot; an unknown name is ignored."""
        self._snapshots.pop(name, None)

    def publish(self, kind: str, data: Mapping[str, Any]) -> None:
        """Publish an event to the observers. Later changes of the state do not affect it."""
        still = json.loads(json.dumps(data, default=str))
        self.events.publish({"kind": kind, "at": iso(self.now), "data": still})

    def forget_after(self, seconds: float, name: str, key: str) -> None:
        """Delete a resource after some time."""
        self.clock.schedule(seconds, "forget", housekeeping=True, name=name, key=key)

    def changed(self, name: str, key: str) -> None:
        """Publish that a resource was created or changed."""
        with self.lock:
            resource = self.table(name).get(key)
            self.publish(name, {"id": key, "deleted": True} if resource is None else {"id": key, **resource})

    def _empty(self) -> dict[str, Any]:
        return {
            "version": VERSION,
            "seed": self._seed,
            "counters": {},
            "settings": copy.deepcopy(self._settings),
            "clock": {"mode": "manual", "factor": 1.0, "now": START, "number": 0, "timers": {}},
            "faults": [],
            "resources": {},
        }

    def _renew(self) -> None:
        seed = secrets.token_hex(16) if self.data["seed"] == "random" else str(self.data["seed"])
        self.ids: Identifiers = Identifiers(seed, self.data["counters"])

    def _fire(self, timer: Mapping[str, Any]) -> None:
        handler, waits = TIMERS[timer["kind"]]
        if waits:
            handler(self, timer["args"])
        else:
            with self.lock:
                handler(self, timer["args"])
        self.publish("timer", {"id": timer["id"], "timer": timer["kind"]})


@timer("forget")
def _forget(world: World, arguments: dict[str, Any]) -> None:
    world.table(arguments["name"]).pop(arguments["key"], None)


def _free_later(data: dict[str, Any]) -> None:
    """Release a large state over the next requests: freeing 100,000 messages at once takes long."""
    tables = [
        table for table in (*data["resources"].values(), data["clock"]["timers"]) if len(table) > _LARGE
    ]
    if tables:
        Thread(target=_free, args=(tables,), name="sandbox:free", daemon=True).start()


def _free(tables: list[dict[str, Any]]) -> None:
    for table in tables:
        while table:
            for _ in range(min(len(table), _LARGE)):
                table.popitem()
            time.sleep(0.001)


class Events:
    """Recent events and their listeners."""

    def __init__(self, most: int = 1000) -> None:
        self._recent: deque[dict[str, Any]] = deque(maxlen=most)
        self._listeners: list[Callable[[dict[str, Any]], None]] = []
        self._lock = RLock()
        self._number = 0

    def publish(self, event: dict[str, Any]) -> None:
        """Number an event, store it and pass it to the listeners."""
        with self._lock:
            self._number += 1
            event = {"id": self._number, **event}
            self._recent.append(event)
            for listener in tuple(self._listeners):
                listener(event)

    def listen(self, listener: Callable[[dict[str, Any]], None], after: int | None = None) -> None:
        """Call ``listener`` with every event, first with the stored ones after the number ``after``."""
        with self._lock:
            for event in self._recent if after is not None else ():
                if event["id"] > after:
                    listener(event)
            self._listeners.append(listener)

    def forget(self) -> None:
        """Remove all events; the numbers continue."""
        with self._lock:
            self._recent.clear()

    def unlisten(self, listener: Callable[[dict[str, Any]], None]) -> None:
        """Remove a listener."""
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)
