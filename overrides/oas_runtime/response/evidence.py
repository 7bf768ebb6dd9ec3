"""What shows that a request was carried out (``x-evidence``): asked of successes, and of errors too.

A success without its evidence is not believed, and an error beside evidence is not either: the outcome of both
is unknown. Only operations that are never repeated, or that name their evidence, are asked.
"""

from __future__ import annotations

import json
from typing import Any, cast

from ..operation.operation import ErrorInSuccess, Evidence, Operation
from .refusal import accepts, parts_of


def missing_evidence(operation: Operation, body: Any, content: bytes) -> str:
    """Why a success does not show that the request was carried out or refused; empty where it does."""
    evidence = operation.evidence
    if evidence is None:
        return ""
    rule = operation.error_in_success
    if rule is not None:
        reason = _missing_code(rule, body, content)
        if reason or rule.parts or accepts(rule, body.get(rule.code)) is False:
            return reason
    if not evidence.fields or _has_any(evidence, body):
        return ""
    return f"it has no {' or '.join(evidence.fields)}"


def shows_action(operation: Operation, status: int, body: Any) -> bool:
    """Whether the body of an error names something that the request made."""
    evidence = operation.evidence
    if evidence is None or not isinstance(body, dict):
        return False
    fields = cast("dict[str, Any]", body)
    rule = operation.error_in_success
    if rule is not None and rule.parts:
        return any(part_shows_action(rule, part) for part in parts_of(rule, fields))
    labels = {str(fields.get(rule.code))} if rule is not None else set[str]()
    if not 200 <= status < 300:
        labels |= {str(status), f"{status // 100}XX", "default"}
    return _has_any(evidence, fields) and labels.isdisjoint((*evidence.unless, *operation.done))


def part_shows_action(rule: ErrorInSuccess, part: dict[str, Any]) -> bool:
    """Whether a part of a body has an identifier or a price."""
    return any(_is_value(part.get(name)) for name in (rule.id, rule.price) if name)


def _missing_code(rule: ErrorInSuccess, body: Any, content: bytes) -> str:
    if not isinstance(body, dict):
        return f"it has no {rule.code}"
    if rule.parts:
        parts = parts_of(rule, body)
        if not parts:
            return f"its {rule.parts} are missing or empty"
        reasons = (_missing_part(rule, part) for part in parts)
        reason = next((reason for reason in reasons if reason), "")
        return reason or _repeated(rule.code, content, len(parts))
    code: Any = cast("dict[str, Any]", body).get(rule.code)
    if isinstance(code, str) and content.lstrip()[:1] == b"<":
        code = code.strip()  # white space in XML is layout
    if not rule.success:  # a number is an error and a word is none; what has no code names its evidence
        return ""
    if not isinstance(code, str | int) or isinstance(code, bool) or not _is_code(str(code)):
        return f"its {rule.code} is missing or no code"
    return _repeated(rule.code, content, 1)


def _missing_part(rule: ErrorInSuccess, part: dict[str, Any]) -> str:
    code = part.get(rule.code)
    if not isinstance(code, str) or not _is_code(code):
        return f"the {rule.code} of a part is missing or no code"
    if code in rule.success and rule.id and not _is_value(part.get(rule.id)):
        return f"an accepted part has no {rule.id}"
    return ""


def _is_code(text: str) -> bool:
    """Whether a text is written as codes are: ``" 1"`` and ``"00"`` are not."""
    digits = text.removeprefix("-")
    number = digits.isascii() and digits.isdigit()
    return bool(text) and text == text.strip() and (not number or digits == "0" or digits[0] != "0")


def _has_any(evidence: Evidence, body: Any) -> bool:
    return isinstance(body, dict) and any(
        _is_value(cast("dict[str, Any]", body).get(name)) for name in evidence.fields
    )


def _is_value(value: Any) -> bool:
    if isinstance(value, int | float):
        return not isinstance(value, bool)
    return isinstance(value, str) and bool(value.strip())


def _repeated(name: str, content: bytes, expected: int) -> str:
    """Whether an object has the code twice: parsers keep one of the two values."""
    if content.count(b'"%s"' % name.encode()) <= expected:
        return ""
    repeated = False

    def note(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        repeated = repeated or sum(key == name for key, _ in pairs) > 1
        return dict(pairs)

    try:
        json.loads(content, object_pairs_hook=note)
    except (ValueError, RecursionError):
        return ""
    return f"{name} stands in it twice" if repeated else ""
