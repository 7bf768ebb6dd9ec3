"""Creates the error of a status that is not a success."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from ..common.secrets import Redactor
from ..errors import ClientError, RedirectError, ResponseError
from ..errors.problem import one_line
from ..operation.endpoint import Response
from ..operation.operation import ErrorInSuccess
from ..policy.retry import http_date, requested_wait
from ..request.operation_plan import OperationPlan
from ..request.servers import elsewhere
from ..wire.messages import HttpResponse
from .details import declared_code, details_of, reason_of
from .evidence import shows_action
from .refusal import reports_error

_CLOCK_TOLERANCE = 30.0
"""The tolerance in seconds."""


def error_of_status(
    plan: OperationPlan,
    response: HttpResponse,
    content: bytes,
    content_type: str,
    declared: Response[Any] | None,
    redactor: Redactor,
) -> ClientError:
    """Return the error of a response whose status is not a success; ``declared`` is its declared response."""
    details = details_of(plan, response, content, content_type, redactor)
    status, data = response.status, details["data"]
    if 300 <= status < 400:
        return _redirect(plan, details, content)
    if declared is not None and data is not None:
        try:
            details["parsed"] = declared.decode(data)
        except Exception:  # noqa: BLE001 - an unexpected body must not hide the status
            details["parsed"] = None
    rule = plan.operation.error_in_success
    error = (
        _refused(plan, details)
        if rule is None or not reports_error(rule, data)
        else _rejected(plan, rule, details, content)
    )
    error.retry_after = requested_wait(details["headers"], reset=status == 429)
    if status == 401 and (plan.injection.token is not None or plan.injection.signing is not None):
        _blame_clock(error, details["headers"])
    if status == 408 or status >= 600:
        error.may_have_acted = True
    elif status == 503 and error.retry_after is not None:
        # The server names a time for a retry: it refused the request.
        error.may_have_acted = False
    if shows_action(plan.operation, status, data, content):
        error.may_have_acted = error.shows_action = True
    return error


def _redirect(plan: OperationPlan, details: dict[str, Any], content: bytes) -> RedirectError:
    status, location = details["status"], details["headers"].get("location")
    location = location.partition("?")[0] if location else None
    target = one_line(location or "") or "nowhere"
    redirect = RedirectError(
        f"{plan.call} answered {status}: a redirect to {target}, which is not followed.",
        location=location,
        **details,
    )
    # Neither proves inaction: 303 names the result, and 304 is not a response to a change.
    redirect.may_have_acted = status in (303, 304) and not plan.operation.is_safe
    if shows_action(plan.operation, status, details["data"], content):
        redirect.may_have_acted = redirect.shows_action = True
    return redirect


def _rejected(
    plan: OperationPlan, rule: ErrorInSuccess, details: dict[str, Any], content: bytes
) -> ResponseError:
    """Return the error of a body that reports it by a code."""
    from .rejections import rejection

    parsed = details.get("parsed")
    return rejection(plan, rule, details, details["data"] if parsed is None else parsed, content)


def _refused(plan: OperationPlan, details: dict[str, Any]) -> ResponseError:
    """Return the error of the status itself."""
    status, request_id = details["status"], details["request_id"]
    reason = reason_of(details["problem"], details["data"], details["content"], plan.info.error_fields)
    error = plan.info.status_error(status)(
        f"{plan.call} answered {status}{f': {reason}' if reason else ''}"
        f"{f' (request id {request_id})' if request_id else ''}."
        f"{elsewhere(plan.operation, plan.region, plan.origin) if status == 404 else ''}",
        **details,
    )
    error.code = declared_code(details.get("parsed"))
    return error


def _blame_clock(error: ResponseError, headers: Mapping[str, str]) -> None:
    """Mention the machine's clock if it explains a refused token or signature: they contain the time."""
    moment = http_date(headers.get("date", ""))
    difference = 0.0 if moment is None else time.time() - moment
    if abs(difference) > _CLOCK_TOLERANCE:
        relation = "ahead of" if difference > 0 else "behind"
        clock = f"This machine's clock is {abs(difference):.0f} s {relation} the server's"
        error.message = f"{error.message} {clock}."
        error.advice = (
            f"{clock}, and tokens are valid only at the right time: set the clock, then call again."
        )
