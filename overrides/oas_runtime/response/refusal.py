"""Finds errors in successes, for operations that declare them (``x-error-in-200``)."""

from __future__ import annotations

from typing import Any, cast

from ..common.json_pointer import is_list
from ..operation.operation import ErrorInSuccess


def reports_error(rule: ErrorInSuccess, body: Any) -> bool:
    """Whether a body, or any of its parts, is a refusal. A part without a code is none."""
    if not isinstance(body, dict):
        return False
    if not rule.parts:
        return accepts(rule, cast("dict[str, Any]", body).get(rule.code)) is False
    return any(accepts(rule, part.get(rule.code)) is False for part in parts_of(rule, body))


def parts_of(rule: ErrorInSuccess, body: Any) -> list[dict[str, Any]]:
    """Return the parts of a body; a single XML part has no list around it.

    A value in place of a part counts as a part without a code.
    """
    parts: Any = body.get(rule.parts)
    if isinstance(parts, dict):
        parts = [parts]
    return [part if isinstance(part, dict) else {} for part in parts] if is_list(parts) else []


def accepts(rule: ErrorInSuccess, code: Any) -> bool | None:
    """Whether a code means success; None without a code."""
    if code is None:
        return None
    if code in rule.success:
        return True
    if not isinstance(code, str | int) or isinstance(code, bool):
        return False
    text = str(code).strip()
    return text in rule.success if rule.success else not (text.isascii() and text.isdigit())
