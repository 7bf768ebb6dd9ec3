"""The evidence that a request was carried out (``x-evidence``), in successes and in errors.

A success without its evidence is not believed, and an error beside evidence is not either: the outcome of both
is unknown. Only operations that are never repeated, or that name their evidence, are asked.
"""

from __future__ import annotations

import json
import re
from typing import Any, cast

from ..common.json_pointer import is_list
from ..operation.operation import ErrorInSuccess, Evidence, Operation
from .refusal import accepts, parts_of


def missing_evidence(operation: Operation, body: Any, content: bytes) -> str:
    """Return why a success does not show that the request was carried out or refused; empty if it does."""
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


def shows_action(operation: Operation, status: int, body: Any, content: bytes) -> bool:
    """Whether an error names a resource that the request created, or contradicts itself.

    All positions and spellings are searched: an error with evidence matches no declaration.
    """
    evidence = operation.evidence
    if evidence is None:
        return False
    rule = operation.error_in_success
    names: tuple[str, ...] = evidence.fields
    if rule is not None and rule.parts:
        names = tuple(filter(None, (rule.id, rule.price)))
        parts = parts_of(rule, body) if isinstance(body, dict) else []
        if any(_is_value(part.get(name)) for part in parts for name in names):
            return True
    elif isinstance(body, dict):
        code: Any = cast("dict[str, Any]", body).get(rule.code) if rule is not None else None
        labels = set[str]() if code is None else {str(code)}
        if not 200 <= status < 300:
            labels |= {str(status), f"{status // 100}XX", "default"}
        if not labels.isdisjoint((*evidence.unless, *operation.done)):
            return False
    if not isinstance(body, dict | list):
        return _mentions(names, content)
    return (
        _names_value({_plain(name) for name in names}, body)
        or (rule is not None and _has_success(rule, body))
        or repeats_a_name(content)
    )


def _has_success(rule: ErrorInSuccess, body: Any) -> bool:
    """Whether an error body contains a success code."""
    if not rule.success or not isinstance(body, dict):
        return False
    objects = parts_of(rule, body) if rule.parts else [cast("dict[str, Any]", body)]
    return any(accepts(rule, member.get(rule.code)) is True for member in objects)


def _names_value(names: set[str], body: Any, depth: int = 0) -> bool:
    """Whether one of the names, in any spelling, has a value in a body, except in descriptions of errors."""
    if depth > _DEEPEST:
        return False
    if is_list(body):
        return any(_names_value(names, item, depth + 1) for item in body)
    if not isinstance(body, dict):
        return False
    for name, value in cast("dict[str, Any]", body).items():
        plain = _plain(name)
        if plain in names and _is_value(value) and (not depth or plain not in _COMMON):
            return True
        if not _DESCRIBES_ERRORS.search(plain) and _names_value(names, value, depth + 1):
            return True
    return False


def _mentions(names: tuple[str, ...], content: bytes) -> bool:
    """Whether an undecodable body contains one of the names with a value."""
    words = [
        "[-_]?".join(re.findall("[A-Z]?[a-z0-9]+", name)) for name in names if _plain(name) not in _COMMON
    ]
    pattern = rf"[\"'<](?:{'|'.join(words)})(?:[\"']\s*:\s*[\"']?|>)\s*(?!null|none)[a-z0-9]"
    return bool(words) and re.search(pattern.encode(), content, re.IGNORECASE) is not None


_DEEPEST = 12
_COMMON = frozenset({"id"})
"""Names that prove nothing by themselves: an error has an ``id`` of its own."""
_DESCRIBES_ERRORS = re.compile("error|problem|detail|invalid|warning|reason")


def _plain(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def _missing_code(rule: ErrorInSuccess, body: Any, content: bytes) -> str:
    if not isinstance(body, dict):
        return f"it has no {rule.code}"
    if rule.parts:
        parts = parts_of(rule, body)
        xml = content.lstrip()[:1] == b"<"  # a single part has no list around it
        if not parts or not (xml or isinstance(cast("dict[str, Any]", body)[rule.parts], list)):
            return f"its {rule.parts} are missing, empty or not a list"
        reasons = (_missing_part(rule, part) for part in parts)
        reason = next((reason for reason in reasons if reason), "")
        return reason or _repeated(rule.code, content, len(parts))
    code: Any = cast("dict[str, Any]", body).get(rule.code)
    if isinstance(code, str) and content.lstrip()[:1] == b"<":
        code = code.strip()  # white space in XML is layout
    if not rule.success:  # a number is an error, a word is not; a body without code contains its evidence
        return ""
    if not isinstance(code, str | int) or isinstance(code, bool) or not _is_code(str(code)):
        return f"its {rule.code} is missing or not a code"
    return _repeated(rule.code, content, 1)


def _missing_part(rule: ErrorInSuccess, part: dict[str, Any]) -> str:
    code = part.get(rule.code)
    if not isinstance(code, str) or not _is_code(code):
        return f"the {rule.code} of a part is missing or not a code"
    if code in rule.success and rule.id and not _is_value(part.get(rule.id)):
        return f"an accepted part has no {rule.id}"
    return ""


def _is_code(text: str) -> bool:
    """Whether a text has the form of a code: ``" 1"`` and ``"00"`` have not."""
    digits = text.removeprefix("-")
    number = digits.isascii() and digits.isdigit()
    return bool(text) and text == text.strip() and (not number or digits == "0" or digits[0] != "0")


def _has_any(evidence: Evidence, body: Any) -> bool:
    return isinstance(body, dict) and any(
        _is_value(cast("dict[str, Any]", body).get(name)) for name in evidence.fields
    )


def _is_value(value: Any) -> bool:
    if isinstance(value, int | float):
        return not isinstance(value, bool) and value != 0
    if not isinstance(value, str):
        return False
    seen = value if value.isprintable() else "".join(filter(str.isprintable, value))
    return seen.strip().lower() not in ("", "null", "none", "undefined")


def _repeated(name: str, content: bytes, expected: int) -> str:
    """Whether an object contains the code twice."""
    plain = content.isascii() and b"\\u" not in content
    if plain and content.count(b'"%s"' % name.encode()) <= expected:
        return ""
    return f"{name} is in it twice" if repeats_a_name(content, name) else ""


def repeats_a_name(content: bytes, only: str | None = None) -> bool:
    """Whether an object of a JSON body repeats a name with another value: parsers keep only one."""
    repeated = False

    def note(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        members: dict[str, Any] = {}
        for key, value in pairs:
            repeated = repeated or (key in members and members[key] != value and only in (None, key))
            members[key] = value
        return members

    try:
        json.loads(content, object_pairs_hook=note)
    except (ValueError, RecursionError):
        return False
    return repeated
