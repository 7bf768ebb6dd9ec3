"""Checks of fault rules that users write."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from oas_runtime.common.json_pointer import is_object

from ..openapi.document import Document, DocumentError
from ..openapi.operation_names import operation_named

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
"""``timeout`` is a synonym of ``hang``, and ``disconnect`` of ``empty``."""
ENDINGS = ("close", "reset", "hang")
SAME = {"timeout": "hang", "disconnect": "empty"}
RAW = ("raw", "drip")
_DO = {"status", "http", "headers", "body", "answer", "fault", *RAW, "repeat", "pause_ms", "then", "delay_ms"}
_MATCH = {"operation", "to"}
_RULE = {"match", "do", "times", "after", "probability", "id", "seen", "hits"}


def checked(document: Document, rule: Mapping[str, Any]) -> dict[str, Any]:
    """Normalize a rule for the state. Raises ``DocumentError`` for a rule that cannot apply."""
    if not is_object(rule.get("match", {})) or not is_object(rule.get("do", {})):
        raise DocumentError("match and do of a fault are objects.")
    match, do = dict(rule.get("match", {})), dict(rule.get("do", {}))
    unknown = sorted((rule.keys() - _RULE) | (match.keys() - _MATCH) | (do.keys() - _DO))
    if unknown:
        raise DocumentError(f"A fault has no member {', '.join(unknown)}.")
    if not do:
        raise DocumentError(f"A fault needs do: one of {', '.join(sorted(_DO))}.")
    if "operation" in match:
        match["operation"] = operation_named(document, str(match["operation"])).id
    fault = do.get("fault")
    if fault is not None and fault not in CONNECTION_FAULTS:
        raise DocumentError(f"There is no fault {fault!r}. Known: {', '.join(CONNECTION_FAULTS)}.")
    if "status" in do:
        _check_code(document, match, do)
    _check_answer(do)
    _check_raw(do)
    several = sorted(do.keys() & {"status", "http", "answer"})
    if len(several) > 1:
        raise DocumentError(f"do has one response: {' or '.join(several)}, not both.")
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


def _check_code(document: Document, match: Mapping[str, Any], do: Mapping[str, Any]) -> None:
    if "operation" not in match:
        raise DocumentError("A code inside a success needs match.operation.")
    operation = operation_named(document, match["operation"])
    if "x-error-in-200" not in operation.data:
        raise DocumentError(f"{operation.id} has no errors inside a success: use http instead of status.")


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
    count = do.get(name, 0)
    if type(count) not in (int, float) or not 0 <= count < math.inf:
        raise DocumentError(f"{name} is a number of milliseconds.")


def _check_raw(do: Mapping[str, Any]) -> None:
    for name in RAW:
        octets = do.get(name, "")
        if not isinstance(octets, str) or any(ord(character) > 255 for character in octets):
            raise DocumentError(f"{name} is text whose characters stand for octets (Latin-1).")
    then, repeat = do.get("then", "close"), do.get("repeat")
    if then not in ENDINGS:
        raise DocumentError(f"then is one of {', '.join(ENDINGS)}, not {then!r}.")
    if repeat is not None and (type(repeat) is not int or repeat < 1):
        raise DocumentError("repeat is a whole number from 1.")
    _check_milliseconds("pause_ms", do)
    lost = {"repeat", "pause_ms", "then"} & do.keys() if not do.keys() & set(RAW) else set[str]()
    if lost:
        raise DocumentError(f"{', '.join(sorted(lost))} belongs to raw or drip.")
