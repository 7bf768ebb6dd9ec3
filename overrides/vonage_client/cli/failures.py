"""Errors of a call: a message on standard error, and an exit status for the outcome of the request."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from .. import errors

FAILED, USAGE, REFUSED, NOT_SENT, UNKNOWN, REJECTED, LIMITED = 1, 2, 3, 4, 5, 6, 7

EXIT_STATUSES = """\
Exit status:
  0  done
  1  a tool failed, or the wait of a command has timed out
  2  wrong usage, missing credentials, or a request that the document forbids: nothing was sent
  3  refused by the API with an HTTP status: nothing was done
  4  not sent: no connection
  5  outcome unknown: the request was sent, and may have been carried out
  6  rejected by the API with a code inside HTTP 200: nothing was done
  7  a rate limit, of the API or of the client
"""


class Failure(click.ClickException):
    """An error of the client, for the command line."""

    def __init__(self, error: errors.VonageError, *, as_json: bool) -> None:
        super().__init__(_in_the_shell(str(error)))
        self._error = error
        self._as_json = as_json

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        return exit_status(self._error)

    def show(self, file: Any = None) -> None:
        if self._as_json:
            click.echo(json.dumps(problem(self._error), ensure_ascii=False), err=True)
            return
        click.echo(f"error: {self.message}", err=True)
        advice = _in_the_shell(self._error.advice)
        if advice and advice not in self.message:
            click.echo(advice, err=True)


def _in_the_shell(text: str) -> str:
    return text.replace("RequestOptions(validate=False)", "--no-validate")


def exit_status(error: errors.VonageError) -> int:
    """Return the exit status of an error; see ``EXIT_STATUSES``."""
    from .. import errors

    if isinstance(error, errors.RateLimitError | errors.RateLimitWaitError | errors.LimitStorageError):
        return LIMITED
    if isinstance(error, errors.WaitTimeoutError):
        return FAILED
    if error.sent == "unknown":
        return UNKNOWN
    if isinstance(error, errors.RejectedError):
        return REJECTED
    if error.sent == "refused":
        return REFUSED
    return NOT_SENT if isinstance(error, errors.TransportError) else USAGE


def problem(error: errors.VonageError) -> dict[str, Any]:
    """Return an error as problem details (RFC 9457) with further facts of the client."""
    members = {
        "type": f"urn:vonage-client:{type(error).__name__}",
        "title": type(error).__name__,
        "detail": _in_the_shell(str(error)),
        "status": error.status,
        "operation": error.call.operation_id if error.call is not None else None,
        "sent": error.sent,
        "retryable": error.retryable,
        "attempts": error.attempts,
        "request_id": error.request_id,
        "advice": _in_the_shell(error.advice) or None,
        "exit_status": exit_status(error),
    }
    return {name: value for name, value in members.items() if value is not None}


def usage_problem(error: click.UsageError) -> dict[str, Any]:
    """Return wrong usage as problem details: nothing was sent."""
    return {
        "type": "urn:vonage-client:UsageError",
        "title": "UsageError",
        "detail": error.format_message(),
        "sent": "no",
        "retryable": False,
        "exit_status": error.exit_code,
    }
