"""From a response to a typed result or to an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..common.headers import find
from ..common.secrets import Redactor
from ..errors import (
    ClientError,
    RateLimitError,
    RejectedError,
    ResponseError,
    ResponseTooLargeError,
    StatusError,
    UndecodableResponseError,
)
from ..operation.endpoint import Response
from ..operation.operation import ErrorInSuccess, Operation
from ..policy.retry import AttemptOutcome, requested_wait
from ..request.operation_plan import OperationPlan
from ..wire.decode import ContentError, TooLarge, decompress
from ..wire.messages import HttpResponse
from .bodies import result_of
from .details import details_of
from .evidence import missing_evidence, repeats_a_name
from .refusal import reports_error
from .statuses import error_of_status


def interpret(
    plan: OperationPlan, response: HttpResponse, redactor: Callable[[], Redactor], raising: bool = True
) -> tuple[Any, bytes] | ClientError:
    """Return the result and the body of a success, or the error of any other response.

    A success with an error code in its body is an error where ``raising`` is set.
    The error is returned, not raised: a traceback from here would show the body, in which a server may
    have echoed a credential.
    """
    status, raw = response.status, response.headers
    content_type = (find(raw, b"content-type") or b"").decode("latin-1")
    media_type = content_type.partition(";")[0].strip().lower()
    success, declared_error = plan.responses(status, media_type)
    content, unreadable, too_large = response.content, "", False
    try:
        encodings = None if response.decompressed else find(raw, b"content-encoding")
        if encodings is not None and content:
            content = decompress(content, encodings.decode("latin-1"), plan.settings.max_response_bytes)
        if success is not None:
            operation = plan.operation
            if status == 206:
                raise ContentError("it is a partial body, which was not requested")
            if not content.strip() and _may_be_empty(operation, success):
                return None, content
            result, body = result_of(success, content, content_type)
            reason = missing_evidence(operation, body, content)
            if reason:
                raise ContentError(f"it does not show that the request was carried out: {reason}")
            rule = operation.error_in_success
            if rule is None or not raising or not reports_error(rule, body):
                return result, content
            if operation.evidence is not None and repeats_a_name(content):
                raise ContentError("it has two values for one name")
            return _rejected(plan, response, success, rule, content, content_type, redactor())
    except ContentError as error:
        unreadable, too_large = str(error), isinstance(error, TooLarge)
    except Exception as error:  # noqa: BLE001
        # An exception of a decoder must not replace the error of the call.
        unreadable = f"it does not match the document ({type(error).__name__})"
    if success is None:
        return error_of_status(
            plan, response, content if not unreadable else b"", content_type, declared_error, redactor()
        )
    kind = ResponseTooLargeError if too_large else UndecodableResponseError
    return kind(
        f"{plan.call} answered {status}, but its body cannot be interpreted: {unreadable}. "
        "The server has most likely processed the request.",
        **details_of(plan, response, content if not too_large else b"", content_type, redactor()),
    )


def outcome_of_error(error: ClientError) -> AttemptOutcome:
    """Return the outcome of an attempt whose response is not a success, for the retry decision."""
    sent = error.sent
    if isinstance(error, ResponseError) and error.shows_action:
        return AttemptOutcome(sent, passing=False)
    if isinstance(error, UndecodableResponseError):
        return AttemptOutcome(sent, passing=not isinstance(error, ResponseTooLargeError), once=True)
    if isinstance(error, RateLimitError):
        return AttemptOutcome(sent, passing=True, wait=error.retry_after)
    if isinstance(error, RejectedError) or not isinstance(error, StatusError):
        return AttemptOutcome(sent, passing=False)
    passing = error.status == 408 or 500 <= error.status < 600
    return AttemptOutcome(sent, passing=passing, wait=error.retry_after)


def _may_be_empty(operation: Operation, success: Response[Any]) -> bool:
    """Whether a success may have an empty body: the operation reads no data and charges nothing."""
    return success.kind == "json" and operation.evidence is None and not operation.is_safe


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

    details = details_of(plan, received, content, content_type, redactor)
    # Decoded once more: the error must not contain a credential that the server echoed.
    result, _ = result_of(response, redactor.content(content), content_type)
    error = rejection(plan, rule, details, result, content)
    error.retry_after = requested_wait(details["headers"], reset=True)
    return error
