"""Which calls go wrong, and how.

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

import difflib
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from oas_runtime.common.json_pointer import is_list, is_object

from ..openapi.document import Document, DocumentError, Operation
from ..request.incoming import Call, is_json
from ..state.world import World

CONNECTION_FAULTS = (
    "reset",
    "empty",
    "malformed",
    "cut",
    "hang",
    "slow",
    "drop_after_work",
    "timeout",
    "disconnect",
)
"""``timeout`` is another word for ``hang``, ``disconnect`` for ``empty``."""
ENDINGS = ("close", "reset", "hang")
_SAME = {"timeout": "hang", "disconnect": "empty"}
_RAW = ("raw", "drip")
_DO = {
    "status",
    "http",
    "headers",
    "body",
    "answer",
    "fault",
    *_RAW,
    "repeat",
    "pause_ms",
    "then",
    "delay_ms",
}
_MATCH = {"operation", "to"}
_RULE = {"match", "do", "times", "after", "probability", "id", "seen", "hits"}
_RECIPIENTS = ("to", "number", "msisdn")


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens to one call. All members empty: nothing."""

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
    """The rules of one emulator; they are part of its state."""

    def __init__(self, world: World, document: Document) -> None:
        self._world = world
        self._document = document

    def add(self, rule: Mapping[str, Any]) -> dict[str, Any]:
        """Add a rule after those that are there. Raises ``DocumentError`` for one that cannot apply."""
        checked = self._checked(rule)
        with self._world.lock:
            checked["id"] = self._world.ids.number("fault")
            self._world.data["faults"].append(checked)
        self._world.publish("faults", checked)
        return checked

    def replace(self, rules: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """These rules and no others."""
        for rule in rules:
            self._checked(rule)
        with self._world.lock:
            for rule in self.rules:
                self.remove(rule["id"])
            return [self.add(rule) for rule in rules]

    def restored(self, rules: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Rules of a state that was written down, as they stand in one. Raises ``DocumentError``."""
        made: list[dict[str, Any]] = []
        for number, rule in enumerate(rules, 1):
            counted = {
                name: int(rule.get(name, start)) for name, start in (("id", number), ("seen", 0), ("hits", 0))
            }
            made.append({**self._checked(rule), **counted})
        return made

    @property
    def rules(self) -> list[dict[str, Any]]:
        """The rules that are on, with how often each was hit."""
        with self._world.lock:
            return [dict(rule) for rule in self._world.data["faults"]]

    def remove(self, number: int) -> None:
        """Turn one rule off. Raises ``LookupError`` where there is none."""
        with self._world.lock:
            rules: list[dict[str, Any]] = self._world.data["faults"]
            kept = [rule for rule in rules if rule["id"] != number]
            if len(kept) == len(rules):
                raise LookupError(f"There is no fault {number}.")
            rules[:] = kept
        self._world.publish("faults", {"id": number, "deleted": True})

    def effect_on(self, call: Call) -> Effect | None:
        """What the first rule that fits does to a call; None where none does."""
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

    def _checked(self, rule: Mapping[str, Any]) -> dict[str, Any]:
        if not is_object(rule.get("match", {})) or not is_object(rule.get("do", {})):
            raise DocumentError("match and do of a fault are objects.")
        match, do = dict(rule.get("match", {})), dict(rule.get("do", {}))
        unknown = sorted((rule.keys() - _RULE) | (match.keys() - _MATCH) | (do.keys() - _DO))
        if unknown:
            raise DocumentError(f"A fault has no member {', '.join(unknown)}.")
        if not do:
            raise DocumentError(f"A fault needs do: one of {', '.join(sorted(_DO))}.")
        if "operation" in match:
            match["operation"] = operation_named(self._document, str(match["operation"])).id
        fault = do.get("fault")
        if fault is not None and fault not in CONNECTION_FAULTS:
            raise DocumentError(f"There is no fault {fault!r}. Known: {', '.join(CONNECTION_FAULTS)}.")
        if "status" in do:
            self._check_code(match, do)
        _check_answer(do)
        _check_raw(do)
        several = sorted(do.keys() & {"status", "http", "answer"})
        if len(several) > 1:
            raise DocumentError(f"do has one answer: {' or '.join(several)}, not both.")
        times, after, probability = rule.get("times"), rule.get("after", 0), rule.get("probability", 100)
        if times is not None and (type(times) is not int or times < 1):
            raise DocumentError("times is a whole number from 1.")
        if type(after) is not int or after < 0:
            raise DocumentError("after is a whole number from 0.")
        if type(probability) not in (int, float) or not 0 <= probability <= 100:
            raise DocumentError("probability is a number of percent from 0 to 100.")
        return {
            "match": match,
            "do": do,
            "times": times,
            "after": after,
            "probability": float(probability),
            "seen": 0,
            "hits": 0,
        }

    def _check_code(self, match: Mapping[str, Any], do: Mapping[str, Any]) -> None:
        if "operation" not in match:
            raise DocumentError("A code inside a success needs match.operation.")
        operation = operation_named(self._document, match["operation"])
        if "x-error-in-200" not in operation.data:
            raise DocumentError(
                f"{operation.id} refuses nothing inside a success: give http in place of status."
            )


def _check_answer(do: Mapping[str, Any]) -> None:
    answer = do.get("answer", {})
    if not is_object(answer) or answer.keys() - {"status", "headers", "body"}:
        raise DocumentError("answer is an object of status, headers and body.")
    for status in (do.get("http", 200), answer.get("status", 200)):
        if type(status) is not int or not 200 <= status <= 599:
            raise DocumentError(f"A status is a whole number from 200 to 599, not {status!r}.")
    for headers in (do.get("headers", {}), answer.get("headers", {})):
        if not is_object(headers) or not all(_is_header(name, value) for name, value in headers.items()):
            raise DocumentError("headers is an object of texts in ASCII without line breaks.")
    _check_milliseconds("delay_ms", do)


def _is_header(name: str, value: object) -> bool:
    return (
        isinstance(value, str)
        and bool(re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name))
        and value.isascii()
        and (not value or value.isprintable())
    )


def _check_milliseconds(name: str, do: Mapping[str, Any]) -> None:
    given = do.get(name, 0)
    if type(given) not in (int, float) or not 0 <= given < math.inf:
        raise DocumentError(f"{name} is a number of milliseconds.")


def _check_raw(do: Mapping[str, Any]) -> None:
    for name in _RAW:
        octets = do.get(name, "")
        if not isinstance(octets, str) or any(ord(character) > 255 for character in octets):
            raise DocumentError(f"{name} is text whose characters stand for octets (Latin-1).")
    then, repeat = do.get("then", "close"), do.get("repeat")
    if then not in ENDINGS:
        raise DocumentError(f"then is one of {', '.join(ENDINGS)}, not {then!r}.")
    if repeat is not None and (type(repeat) is not int or repeat < 1):
        raise DocumentError("repeat is a whole number from 1.")
    _check_milliseconds("pause_ms", do)
    lost = {"repeat", "pause_ms", "then"} & do.keys() if not do.keys() & set(_RAW) else set[str]()
    if lost:
        raise DocumentError(f"{', '.join(sorted(lost))} belongs to raw or drip.")


def operation_named(document: Document, name: str) -> Operation:
    """The operation of that operationId, or of that Python call (``sms.send``). Raises ``DocumentError``."""
    names = calls(document) | {operation.id: operation for operation in document.operations}
    if name in names:
        return names[name]
    near = difflib.get_close_matches(name, names, 3, 0.5)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise DocumentError(f"The document has no operation {name!r}.{hint}")


def calls(document: Document) -> dict[str, Operation]:
    """The operations by their Python call, such as ``sms.send``."""
    names: dict[str, Operation] = {}
    for operation in document.operations:
        for tag in cast("list[str]", operation.data.get("tags") or ["default"]):
            python = str(operation.data.get("x-python-name") or _method_name(operation.id, tag))
            names.setdefault(f"{_snake(tag)}.{python}", operation)
    return names


def _snake(text: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text)
    return re.sub(r"\W+", "_", words).strip("_").lower()


def _method_name(identifier: str, tag: str) -> str:
    """The operationId without the words of its tag: ``sendSms`` of ``SMS`` is ``send``."""
    words, own = _snake(identifier).split("_"), {_snake(tag), _snake(tag).removesuffix("s")}
    kept = [word for word in words if word not in own and word.removesuffix("s") not in own]
    return "_".join(kept or words)


def _fits(match: Mapping[str, Any], call: Call) -> bool:
    if match.get("operation", call.operation.id) != call.operation.id:
        return False
    return "to" not in match or str(match["to"]) in recipients(call)


def recipients(call: Call) -> list[str]:
    """Whom a call is for: the numbers in its fields ``to``, ``number`` and ``msisdn``."""
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
        connection="raw" if do.keys() & set(_RAW) else _SAME.get(fault, fault) if fault else None,
        raw=str(do.get("raw", "")).encode("latin-1"),
        drip=str(do.get("drip", "")).encode("latin-1"),
        repeat=do.get("repeat"),
        pause=float(do.get("pause_ms", 0)) / 1000,
        then=str(do.get("then", "close")),
    )
