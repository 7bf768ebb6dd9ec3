"""Creates the error of a body that has an error code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from ..errors import Part, RejectedError, rejected_class
from ..errors.problem import one_line
from ..model.codes import IntCode, StrCode
from ..operation.operation import ErrorInSuccess
from ..request.operation_plan import OperationPlan
from .evidence import shows_action
from .refusal import accepts, parts_of

_WORST_FIRST = ("never", "ambiguous", "after_fix", "later", "soon")


def rejection(
    plan: OperationPlan, rule: ErrorInSuccess, details: dict[str, Any], result: Any, content: bytes
) -> RejectedError:
    """Return the error of a body with an error code. ``details`` are those of every ``ResponseError``."""
    status: int = details["status"]
    body: dict[str, Any] = details["data"]
    parts = tuple(
        _part(rule, number, part_body)
        for number, part_body in enumerate(parts_of(rule, body) if rule.parts else [body], 1)
    )
    rejected = [part for part in parts if part.accepted is False]
    first = rejected[0]
    whole = len(rejected) == len(parts)
    http = _common(part.code for part in rejected) if whole else None
    if not 200 <= status < 300:
        http = status
    status_kind = plan.info.status_error(http) if http is not None else None
    error = rejected_class(plan.info.rejected_error(plan.operation.call.partition(".")[0]), status_kind)(
        _message(plan, status, parts, rejected, details["request_id"]),
        code=first.code,
        error_text=first.error_text,
        retry=_retry(rejected) if whole else "never",
        result=result,
        parts=parts if rule.parts else (),
        **details,
    )
    # A code that nobody knows, or that stands for a failure on the way, does not say that nothing was done;
    # beside a status that refuses, a code that nobody knows takes nothing from that.
    refused = 400 <= status < 500 and status != 408
    if not whole or any(_unsure(part, refused) for part in rejected):
        error.may_have_acted = True
    if shows_action(plan.operation, status, body, content):
        error.may_have_acted = error.shows_action = True
    if error.may_have_acted and whole:
        error.message = error.message.replace(" and refused", " with a code", 1)
        error.message += " It may have been carried out nevertheless."
    return error


def _part(rule: ErrorInSuccess, number: int, body: dict[str, Any]) -> Part:
    return Part(
        number=number,
        accepted=accepts(rule, body.get(rule.code)),
        code=_code(rule, body.get(rule.code)),
        error_text=_text(body.get(rule.text)),
        id=_text(body.get(rule.id)),
        price=_text(body.get(rule.price)),
    )


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str | int) and value != "" else None


def _code(rule: ErrorInSuccess, value: Any) -> IntCode | StrCode | int | str | None:
    """Return the member of the table; an unknown code as a number if it is one, else as text."""
    if value is None:
        return None
    plain: Any = value if isinstance(value, int) and not isinstance(value, bool) else str(value).strip()
    try:
        return cast("IntCode | StrCode", cast("Any", rule.table())(plain))
    except ValueError:
        pass
    short = isinstance(plain, str) and plain.isascii() and plain.isdigit() and len(plain) < 10
    return int(plain) if short else plain


def _http(code: object) -> int | None:
    return getattr(code, "http_status", None)


def _common(codes: Any) -> int | None:
    statuses = {_http(code) for code in codes}
    return statuses.pop() if len(statuses) == 1 else None


def _retry_of(part: Part) -> str:
    """Return the retry advice; an unknown code is never retried."""
    retry = getattr(part.code, "retry", None)
    return str(retry.value) if retry is not None else "never"


def _retry(rejected: Sequence[Part]) -> str:
    return min(map(_retry_of, rejected), key=_WORST_FIRST.index)


def _unsure(part: Part, refused: bool) -> bool:
    known = hasattr(part.code, "meaning")
    return _retry_of(part) == "ambiguous" if known else not refused


def _message(
    plan: OperationPlan, status: int, parts: Sequence[Part], rejected: Sequence[Part], request_id: str | None
) -> str:
    accepted = [part for part in parts if part.accepted]
    named = f" (request id {request_id})" if request_id else ""
    reasons = "; ".join(_described(part, parts) for part in rejected[:10])
    if len(rejected) > 10:
        reasons += f"; and {len(rejected) - 10} more"
    if not accepted:
        return f"{plan.call} answered {status}, and refused{' ' if len(parts) > 1 else ': '}{reasons}{named}."
    ids = ", ".join(part.id for part in accepted if part.id is not None)
    verb = "was" if len(accepted) == 1 else "were"
    return (
        f"{plan.call} answered {status}: {len(accepted)} of {len(parts)} parts {verb} accepted"
        f"{f' (ids {one_line(ids)})' if ids else ''}, {reasons}{named}. "
        "Sending it again would send and charge the accepted parts twice."
    )


def _described(part: Part, parts: Sequence[Part]) -> str:
    """Describe a part: ``part 3 was refused: 9 quota_exceeded: not enough credit``."""
    accepted = any(other.accepted for other in parts)
    where = f"part {part.number}{' was refused' if accepted else ''}: " if len(parts) > 1 else ""
    phrases = [one_line(describe(part.code))]
    text = one_line(part.error_text or "")
    if text:
        phrases.append(f'"{text}"')
    advice = str(getattr(part.code, "advice", "")).rstrip(".")
    if advice:
        phrases.append(advice[0].lower() + advice[1:])
    return where + ", ".join(phrases)


def describe(code: object) -> str:
    """Describe a code: ``9 quota_exceeded: not enough credit``; an unknown code is marked as unknown."""
    if not isinstance(code, IntCode | StrCode):
        text = repr(code)
        return f"{text if len(text) <= 50 else text[:50] + '...'}, an unknown code"
    name = f"{int(code)} {code.name.lower()}" if isinstance(code, int) else str(code)
    return f"{name}: {code.meaning}" if code.meaning else name
