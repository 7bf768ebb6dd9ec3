"""Rules for faults: the calls that fail, and how.

A rule is a JSON object::

    {"match": {"operation": "sendSms", "to": "447700900000"}, "times": 2, "after": 0, "probability": 100,
     "do": {"status": 9}}

``do`` has one of: ``status`` (a code inside a body of success), ``http`` (a status, with ``headers`` and ``body``),
``answer`` (a whole answer: ``status``, ``headers``, ``body``), ``fault`` (something that happens to the connection),
``raw`` (the octets that are sent in place of an answer, as text of Latin-1, and ``then`` ``close``, ``reset`` or
``hang``); and beside it, or alone, ``delay_ms``. Beside ``raw``, ``drip`` are octets that are sent after it again and
again, ``repeat`` times or for ever, each time after ``pause_ms``; without ``drip``, ``raw`` is sent octet by octet.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oas_runtime.common.json_pointer import is_list, is_object
from oas_runtime.common.media_types import is_json

from ..openapi.document import Document
from ..request.incoming import Call
from ..state.world import World
from .checks import RAW, SAME, checked

_RECIPIENTS = ("to", "number", "msisdn")


@dataclass(frozen=True, slots=True)
class Effect:
    """The effect of a fault on one call; without members there is none."""

    delay: float = 0.0
    codes: tuple[str, ...] = ()
    members: Mapping[str, Any] | None = None
    http: int | None = None
    headers: Mapping[str, str] | None = None
    body: Any = None
    answer: Mapping[str, Any] | None = None
    connection: str | None = None
    raw: bytes = b""
    drip: bytes = b""
    repeat: int | None = None
    pause: float = 0.0
    then: str = "close"


class Faults:
    """The fault rules of one emulator, a part of its state."""

    def __init__(self, world: World, document: Document) -> None:
        self._world = world
        self._document = document

    def add(self, rule: Mapping[str, Any]) -> dict[str, Any]:
        """Add a rule after the existing ones. Raises ``DocumentError`` for a rule that cannot apply."""
        added = checked(self._document, rule)
        with self._world.lock:
            added["id"] = self._world.ids.number("fault")
            self._world.data["faults"].append(added)
        self._world.publish("faults", added)
        return added

    def replace(self, rules: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Replace all rules."""
        for rule in rules:
            checked(self._document, rule)
        with self._world.lock:
            for rule in self.rules:
                self.remove(rule["id"])
            return [self.add(rule) for rule in rules]

    def restored(self, rules: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Read the rules of a saved state. Raises ``DocumentError``."""
        restored: list[dict[str, Any]] = []
        for number, rule in enumerate(rules, 1):
            counted = {
                name: int(rule.get(name, start)) for name, start in (("id", number), ("seen", 0), ("hits", 0))
            }
            restored.append({**checked(self._document, rule), **counted})
        return restored

    @property
    def rules(self) -> list[dict[str, Any]]:
        """The active rules with their hit counts."""
        with self._world.lock:
            return [dict(rule) for rule in self._world.data["faults"]]

    def remove(self, number: int) -> None:
        """Remove a rule. Raises ``LookupError`` for an unknown rule."""
        with self._world.lock:
            rules: list[dict[str, Any]] = self._world.data["faults"]
            kept = [rule for rule in rules if rule["id"] != number]
            if len(kept) == len(rules):
                raise LookupError(f"There is no fault {number}.")
            rules[:] = kept
        self._world.publish("faults", {"id": number, "deleted": True})

    def effect_on(self, call: Call) -> Effect | None:
        """Return the effect of the first matching rule on a call; None without a match."""
        with self._world.lock:
            rules: list[dict[str, Any]] = self._world.data["faults"]
            for rule in rules:
                if not _fits(rule["match"], call):
                    continue
                rule["seen"] += 1
                if rule["seen"] <= rule["after"]:
                    continue
                if (
                    rule["probability"] < 100
                    and self._world.ids.chance("chance") * 100 >= rule["probability"]
                ):
                    continue
                rule["hits"] += 1
                used_up = rule["times"] is not None and rule["hits"] >= rule["times"]
                if used_up:
                    rules.remove(rule)
                self._world.publish("faults", {**rule, "deleted": used_up})
                return _effect(rule["do"])
        return None


def _fits(match: Mapping[str, Any], call: Call) -> bool:
    if match.get("operation", call.operation.id) != call.operation.id:
        return False
    return "to" not in match or str(match["to"]) in recipients(call)


def recipients(call: Call) -> list[str]:
    """Return the recipients of a call: the numbers in its fields ``to``, ``number`` and ``msisdn``."""
    values: list[Any] = [value for name, value in call.incoming.query if name in _RECIPIENTS]
    values += [value for name, value in call.incoming.form if name in _RECIPIENTS]
    if is_json(call.incoming.media_type) and call.incoming.body:
        values += _numbers(_json(call), top=True)
    return [str(value).lstrip("+") for value in values]


def _numbers(value: Any, *, top: bool = False) -> list[Any]:
    if is_list(value):
        return [number for item in value for number in _numbers(item)]
    if not is_object(value):
        return [] if top else [value]
    numbers: list[Any] = []
    for name in (*_RECIPIENTS, "workflow"):
        if name in value:
            numbers += _numbers(value[name])
    return numbers


def _json(call: Call) -> Any:
    try:
        return json.loads(call.incoming.body)
    except ValueError:
        return None


def _effect(do: Mapping[str, Any]) -> Effect:
    status = do.get("status")
    codes = () if status is None else tuple(map(str, status)) if is_list(status) else (str(status),)
    fault = do.get("fault")
    return Effect(
        delay=float(do.get("delay_ms", 0)) / 1000,
        codes=codes,
        http=do.get("http"),
        headers=do.get("headers"),
        body=do.get("body"),
        answer=do.get("answer"),
        connection="raw" if do.keys() & set(RAW) else SAME.get(fault, fault) if fault else None,
        raw=str(do.get("raw", "")).encode("latin-1"),
        drip=str(do.get("drip", "")).encode("latin-1"),
        repeat=do.get("repeat"),
        pause=float(do.get("pause_ms", 0)) / 1000,
        then=str(do.get("then", "close")),
    )
