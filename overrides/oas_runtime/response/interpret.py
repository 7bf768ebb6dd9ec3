"""From an answer to a typed result, or to the error it means."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from ..common.headers import Headers, find, request_id
from ..common.secrets import Redactor
from ..errors import (
    ClientError,
    ErrorFields,
    Problem,
    RateLimitError,
    RedirectError,
    RejectedError,
    ResponseError,
    ResponseTooLargeError,
    StatusError,
    UndecodableResponseError,
    status_error,
)
from ..errors.problem import one_line
from ..model.codes import CodeTables, code_of
from ..operation.endpoint import Response
from ..operation.operation import ErrorInSuccess, Operation
from ..policy.retry import AttemptOutcome, http_date, requested_wait
from ..request.operation_plan import OperationPlan
from ..request.servers import elsewhere
from ..wire.decode import ContentError, TooLarge, decompress, json_value, text
from ..wire.messages import HttpResponse
from ..wire.xml import parse, typed
from .evidence import missing_evidence, shows_action
from .refusal import reports_error

T = TypeVar("T")

_SHAPES: Mapping[str, tuple[type[Any], str]] = {"object": (dict, "an object"), "array": (list, "an array")}
_KEPT = 64 * 1024
_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_CLOCK_TOLERANCE = 30.0
"""Seconds."""
_MARGIN = 8 * 1024
_PROBLEM = ("type", "title", "status", "detail", "instance")


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """A response with its outer side.

    Attributes:
        status: HTTP status code.
        headers: Response headers; names are found in any case.
        content: The body, decompressed.
        result: What the plain method would have returned.
        attempts: How often the call was tried.
        elapsed: Seconds that it took, waits included.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    result: T
    attempts: int = 1
    elapsed: float = 0.0

    @property
    def request_id(self) -> str | None:
        """The server's name for this request, or None."""
        return request_id(self.headers)


def interpret(
    plan: OperationPlan, response: HttpResponse, redactor: Callable[[], Redactor], raising: bool = True
) -> tuple[Any, bytes] | ClientError:
    """The result and the body of a success, or the error of anything else.

    A success whose body says no is an error where ``raising`` is set.
    The error is returned, not raised: a traceback from here would show the body, in which a server may
    have echoed a credential.
    """
    status, raw = response.status, response.headers
    content_type = (find(raw, b"content-type") or b"").decode("latin-1")
    media_type = content_type.partition(";")[0].strip().lower()
    success, declared_error = plan.responses(status, media_type)
    content, trouble, too_large = response.content, "", False
    try:
        encodings = None if response.decompressed else find(raw, b"content-encoding")
        if encodings is not None and content:
            content = decompress(content, encodings.decode("latin-1"), plan.settings.max_response_bytes)
        if success is not None:
            operation = plan.operation
            if status == 206:
                raise ContentError("it is a part of a body, which was not requested")
            if not content.strip() and _may_be_empty(operation, success):
                return None, content
            result, body = _result(success, content, content_type)
            reason = missing_evidence(operation, body, content)
            if reason:
                raise ContentError(f"it does not show that the request was carried out: {reason}")
            rule = operation.error_in_success
            if rule is None or not raising or not reports_error(rule, body):
                return result, content
            return _rejected(plan, response, success, rule, content, content_type, redactor())
    except ContentError as error:
        trouble, too_large = str(error), isinstance(error, TooLarge)
    except Exception as error:  # noqa: BLE001
        # A decoder that stumbles over an answer must not end the call in a stray error.
        trouble = f"it does not fit what the document declares ({type(error).__name__})"
    if success is None:
        return _status_error(
            plan, response, content if not trouble else b"", content_type, declared_error, redactor()
        )
    kind = ResponseTooLargeError if too_large else UndecodableResponseError
    return kind(
        f"{plan.call} answered {status}, but its body cannot be interpreted: {trouble}. "
        "The server has most likely acted on the request.",
        **_details(plan, response, content if not too_large else b"", content_type, redactor()),
    )


def outcome_of_error(error: ClientError) -> AttemptOutcome:
    """What a try came to whose answer is no success, as far as a further one is concerned."""
    sent = error.sent
    if isinstance(error, UndecodableResponseError):
        return AttemptOutcome(sent, passing=not isinstance(error, ResponseTooLargeError), once=True)
    if isinstance(error, RateLimitError):
        return AttemptOutcome(sent, passing=True, wait=error.retry_after)
    if isinstance(error, RejectedError) or not isinstance(error, StatusError):
        return AttemptOutcome(sent, passing=False)
    passing = error.status == 408 or 500 <= error.status < 600
    return AttemptOutcome(sent, passing=passing, wait=error.retry_after)


def _may_be_empty(operation: Operation, success: Response[Any]) -> bool:
    """Whether a success without its body is one: nothing is read by it, and nothing charged."""
    return success.kind == "json" and operation.evidence is None and operation.method not in _SAFE


def _rejected(
    plan: OperationPlan,
    received: HttpResponse,
    response: Response[Any],
    rule: ErrorInSuccess,
    content: bytes,
    content_type: str,
    redactor: Redactor,
) -> ClientError:
    from .rejections import rejection

    details = _details(plan, received, content, content_type, redactor)
    # Decoded once more: what the error holds must not show a credential that the server echoed.
    result, _ = _result(response, redactor.content(content), content_type)
    error = rejection(plan, rule, details, result)
    error.retry_after = requested_wait(details["headers"], reset=True)
    return error


def _result(response: Response[Any], content: bytes, content_type: str) -> tuple[Any, Any]:
    """The result, and the body's own value where that is JSON or XML."""
    kind = response.kind
    if kind == "json":
        if not content.strip():
            raise ContentError("it is empty")
        xml = _is_xml(content, content_type)
        if response.media_type is not None and "*" in response.media_type and not xml:
            # Any media type was declared: the Content-Type says which one this is.
            value = _undeclared(content, content_type)
            if isinstance(value, str | bytes) and "json" not in content_type:
                return response.decode(value), None
        else:
            value = _value(content, content_type)
        # A decoder hands back what is of another shape; that would be a result of another type.
        if response.shape != "any" and not (xml and response.shape == "array"):
            json_type, name = _SHAPES[response.shape]
            if not isinstance(value, json_type):
                raise ContentError(f"it is not {name} but {type(value).__name__}")
        result = response.decode(value)
        return result if not xml else typed(result, response.scalars), value
    if kind == "text":
        return response.decode(text(content, content_type)), None
    if kind == "bytes":
        return response.decode(content), None
    value = _undeclared(content, content_type)
    return response.decode(value), value


def _is_xml(content: bytes, content_type: str) -> bool:
    return "xml" in content_type or (content.lstrip()[:1] == b"<" and "json" not in content_type)


def _value(content: bytes, content_type: str) -> Any:
    if _is_xml(content, content_type):
        return parse(content, content_type)
    return json_value(content, content_type)


def _undeclared(content: bytes, content_type: str) -> Any:
    """A body the document does not declare: its JSON, else its text, else its bytes; None when empty."""
    if not content.strip():
        return None
    try:
        return _value(content, content_type)
    except ContentError:
        pass
    try:
        return text(content, content_type)
    except ContentError:
        return content


def _status_error(
    plan: OperationPlan,
    response: HttpResponse,
    content: bytes,
    content_type: str,
    declared: Response[Any] | None,
    redactor: Redactor,
) -> ClientError:
    details = _details(plan, response, content, content_type, redactor)
    problem, named, status = details["problem"], details["request_id"], response.status
    if 300 <= status < 400:
        location = details["headers"].get("location")
        location = location.partition("?")[0] if location else None
        redirect = RedirectError(
            f"{plan.call} answered {status}: a redirect to {location or 'nowhere'}, which is not followed.",
            location=location,
            **details,
        )
        # Neither says that nothing was done: 303 names the result, and 304 is no response to a change.
        redirect.may_have_acted = status in (303, 304) and plan.operation.method not in _SAFE
        return redirect
    if declared is not None and details["data"] is not None:
        try:
            details["parsed"] = declared.decode(details["data"])
        except Exception:  # noqa: BLE001 - an odd body must not hide the status
            details["parsed"] = None
    rule, data = plan.operation.error_in_success, details["data"]
    error: ResponseError
    if rule is not None and reports_error(rule, data):
        from .rejections import rejection

        parsed = details.get("parsed")
        error = rejection(plan, rule, details, data if parsed is None else parsed)
    else:
        reason = _reason(problem, data, details["content"], plan.info.error_fields)
        error = status_error(status)(
            f"{plan.call} answered {status}{f': {reason}' if reason else ''}"
            f"{f' (request id {named})' if named else ''}."
            f"{elsewhere(plan.operation, plan.region, plan.origin) if status == 404 else ''}",
            **details,
        )
        error.code = _declared_code(details.get("parsed"))
    error.retry_after = requested_wait(details["headers"], reset=status == 429)
    if status == 401 and (plan.injection.token is not None or plan.injection.signing is not None):
        _blame_clock(error, details["headers"])
    if status == 408 or status >= 600:
        error.may_have_acted = True
    elif status == 503 and error.retry_after is not None:
        # The server says when to come back: it has turned the request away.
        error.may_have_acted = False
    if shows_action(plan.operation, status, data):
        error.may_have_acted = True
    return error


def _blame_clock(error: ResponseError, headers: Mapping[str, str]) -> None:
    """Say so where this machine's clock explains why a token or a signature was refused: they hold the time."""
    moment = http_date(headers.get("date", ""))
    difference = 0.0 if moment is None else time.time() - moment
    if abs(difference) > _CLOCK_TOLERANCE:
        relation = "ahead of" if difference > 0 else "behind"
        clock = f"This machine's clock is {abs(difference):.0f} s {relation} the server's"
        error.message = f"{error.message} {clock}."
        error.advice = (
            f"{clock}, and tokens are valid only at the right time: set the clock, then call again."
        )


def _declared_code(parsed: object) -> Any:
    """What the code of an error body is, where its schema points to a table (``x-codes``)."""
    attributes: CodeTables = getattr(type(parsed), "_CODES", {})
    codes = (code_of(parsed, attribute) for attribute in attributes)
    return next((code for code in codes if code is not None), None)


def _details(
    plan: OperationPlan, response: HttpResponse, content: bytes, content_type: str, redactor: Redactor
) -> dict[str, Any]:
    headers = Headers((name, redactor.content(value)) for name, value in response.headers)
    # Cut only when redacted: half a secret would not be recognised.
    received, content = content, redactor.content(content[: _KEPT + _MARGIN])
    data: Any = None
    if content.strip():
        try:
            data = redactor.value(_value(received, content_type))
        except (ContentError, RecursionError):
            data = None
    return {
        "call": plan.call,
        "status": response.status,
        "headers": headers,
        "request_id": request_id(headers),
        "content": b"" if redactor.blank else content[:_KEPT],
        "data": data,
        "problem": _problem(data),
        "fields": plan.info.error_fields,
    }


def _problem(data: Any) -> Problem | None:
    """Problem details by the body's shape: an object with a ``title``, a ``detail`` or a ``type`` text."""
    if not isinstance(data, dict):
        return None
    members: dict[str, Any] = cast("dict[str, Any]", data)
    if not any(isinstance(members.get(name), str) for name in ("title", "detail", "type")):
        return None
    texts = {
        name: members[name] for name in _PROBLEM if isinstance(members.get(name), str) and name != "status"
    }
    status = members.get("status")
    rest = {name: value for name, value in members.items() if name not in _PROBLEM}
    return Problem(**texts, status=status if type(status) is int else None, extensions=rest)


def _reason(problem: Problem | None, data: Any, content: bytes, fields: ErrorFields) -> str:
    """What the server says, in its own words: those that mean something to people first."""
    reason = (
        ": ".join(part for part in (problem.title, problem.detail) if part) if problem is not None else ""
    )
    if not reason:
        reason = " ".join(part for part in (fields.code(data), fields.label(data)) if part)
    if not reason:
        reason = (problem.type or "") if problem is not None else content[:400].decode("utf-8", "replace")
        if reason.lstrip().startswith("<"):  # a page for browsers says nothing in a sentence
            return ""
    return one_line(reason)
