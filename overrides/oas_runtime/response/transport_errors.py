"""Converts a transport failure to an error that states whether the request can have had an effect."""

from __future__ import annotations

from collections.abc import Callable

from ..common.headers import Headers
from ..errors import (
    Call,
    CallTimeoutError,
    ClientClosedError,
    ClientError,
    ConfigurationError,
    ConnectFailedError,
    ConnectionLostError,
    ConnectTimeoutError,
    DeadlineAfterSendingError,
    DeadlineBeforeSendingError,
    ProtocolError,
    ProxyRefusedError,
    ResponseTimeoutError,
    ResponseTooLargeError,
    TLSError,
)
from ..policy.retry import AttemptOutcome
from ..wire.messages import Failure, FailureKind

_NOT_SENT = "Nothing was sent."
_UNKNOWN = "The request was sent, and the server may have processed it. Check before you repeat it."


def outcome_of(failure: Failure) -> AttemptOutcome:
    """Return the outcome of an attempt without a response, for the retry decision."""
    if not failure.sent:
        return AttemptOutcome("no", passing=failure.repeatable and not failure.overdue)
    passing = (
        failure.kind in (FailureKind.LOST, FailureKind.TIMEOUT, FailureKind.PROTOCOL) and not failure.overdue
    )
    return AttemptOutcome("unknown", passing=passing, once=failure.kind is FailureKind.PROTOCOL)


def error_of(failure: Failure, call: Call, host: str, redact: Callable[[str], str]) -> ClientError:
    """Return the error of a call without a response. ``host`` is the server's, without path and query."""
    # Cut after redaction only: half a secret would not be recognised.
    detail = " ".join(redact(failure.detail).split())[:200].rstrip(".")
    sent = failure.sent
    where = f"{call} to {host}"
    error: ClientError
    if failure.kind is FailureKind.TOO_LARGE:
        return ResponseTooLargeError(
            f"{where}: the body of the response ({failure.status}) {detail}. {_UNKNOWN}",
            call=call,
            status=failure.status,
            headers=Headers(
                (name, redact(value.decode("latin-1")).encode("latin-1")) for name, value in failure.headers
            ),
        )
    if failure.kind is FailureKind.CLOSED:
        message = f"{where}: the client was closed. {_tail(sent)}"
        error = ClientClosedError(message, call=call, may_have_acted=sent)
    elif failure.kind is FailureKind.CONFIGURATION:
        error = ConfigurationError(f"{call}: {redact(failure.detail)} {_NOT_SENT}", call=call)
    elif failure.kind is FailureKind.PROXY and not sent:
        error = ProxyRefusedError(f"{where}: {detail}. {_NOT_SENT}", call=call, proxy_status=failure.status)
    elif failure.kind is FailureKind.UNUSABLE:
        error = ConfigurationError(f"{where}: {detail}. {_NOT_SENT}", call=call)
    elif failure.overdue:
        deadline_error = DeadlineAfterSendingError if sent else DeadlineBeforeSendingError
        error = deadline_error(
            f"{where}: the time limit of the call has passed ({detail}). {_tail(sent)}", call=call
        )
    elif failure.kind is FailureKind.TIMEOUT:
        limit: type[CallTimeoutError] = ResponseTimeoutError if sent else ConnectTimeoutError
        error = limit(f"{where}: {detail}. {_tail(sent)}", call=call)
    elif failure.kind is FailureKind.TLS and not sent:
        error = TLSError(f"{where}: the TLS handshake failed: {detail}. {_NOT_SENT}", call=call)
    elif not sent:
        error = ConnectFailedError(f"{where}: no connection: {detail}. {_NOT_SENT}", call=call)
    elif failure.kind is FailureKind.PROTOCOL:
        error = ProtocolError(f"{where}: the response is not HTTP: {detail}. {_UNKNOWN}", call=call)
    else:
        error = ConnectionLostError(f"{where}: the connection was lost: {detail}. {_UNKNOWN}", call=call)
    error.__cause__ = failure.cause
    return error


def _tail(sent: bool) -> str:
    return _UNKNOWN if sent else _NOT_SENT
