"""Observers of calls: logs and hooks. None sees an argument, a header or a body.

An observer never changes the result of a call: what it raises is logged, and the call continues.
"""

from __future__ import annotations

import functools
import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from ..common.headers import find
from ..config.events import RequestEvent, ResponseEvent, RetryEvent
from ..errors import VonageError
from ..errors.body_fields import one_line
from ..wire.messages import Answer, Failure

if TYPE_CHECKING:
    from ..common.secrets import Redactor
    from ..config.settings import Settings
    from ..request.operation_plan import Plan
    from ..wire.messages import Wire

LOG = logging.getLogger("vonage_client")
_REQUEST_IDS = (b"x-request-id", b"request-id", b"x-correlation-id", b"x-trace-id")


class ObservedCall(Protocol):
    """What an observer sees of a call.

    ``began`` and ``left`` are moments of ``time.monotonic``: the start of the call and of the present attempt.
    ``notes`` is for the observers' own data.
    """

    attempt: int
    began: float
    left: float
    notes: dict[Observer, Any]
    plan: Plan
    wire: Wire

    def redactor(self) -> Redactor: ...


class Observer(Protocol):
    """Receives the events of the calls of a client."""

    def attempt_started(self, call: ObservedCall) -> None:
        """An attempt is about to be sent."""

    def attempt_ended(self, call: ObservedCall, outcome: Answer | Failure) -> None:
        """An attempt has ended, with a response or without."""

    def retry_scheduled(self, call: ObservedCall, error: VonageError, seconds: float) -> None:
        """Another attempt follows after ``seconds``."""

    def succeeded(self, call: ObservedCall) -> None:
        """The call ends with its result."""

    def failed(self, call: ObservedCall, error: VonageError) -> None:
        """The call ends in an error."""

    def refused(self, error: VonageError) -> None:
        """The call ends before anything is sent."""

    def cancelled(self, call: ObservedCall, reason: BaseException) -> None:
        """The call was cancelled or interrupted while it was in flight."""


def response_event(call: ObservedCall, answer: Answer) -> ResponseEvent:
    """The event of a response."""
    plan = call.plan
    request_id = next((value for name in _REQUEST_IDS if (value := find(answer.headers, name))), None)
    return ResponseEvent(
        plan.call,
        plan.origin.url,
        call.attempt,
        answer.status,
        time.monotonic() - call.left,
        len(answer.content),
        None if request_id is None else one_line(call.redactor().text(request_id.decode("latin-1"))),
    )


class Logs:
    """Writes to the logger of this package: requests and answers at DEBUG, retries at INFO.

    Each record has these attributes too (``operation_id``, ``http_method``, ``path_template``,
    ``server``, ``attempt``, ``status``, ``elapsed``, ``request_bytes``, ``response_bytes``, ``request_id``,
    ``error_type``, ``wait``), for handlers that write structured logs.
    """

    def attempt_started(self, call: ObservedCall) -> None:
        if LOG.isEnabledFor(logging.DEBUG):
            size = len(call.wire.content)
            extra = {**_attributes(call), "request_bytes": size}
            LOG.debug(
                "%s to %s: attempt %d, %d bytes",
                call.plan.call,
                extra["server"],
                call.attempt,
                size,
                extra=extra,
            )

    def attempt_ended(self, call: ObservedCall, outcome: Answer | Failure) -> None:
        if isinstance(outcome, Answer) and LOG.isEnabledFor(logging.DEBUG):
            event = response_event(call, outcome)
            extra = {
                **_attributes(call),
                "status": event.status,
                "elapsed": event.seconds,
                "response_bytes": event.size,
                "request_id": event.request_id,
            }
            LOG.debug(
                "%s answered %d in %.0f ms: %d bytes%s",
                event.call,
                event.status,
                event.seconds * 1000,
                event.size,
                f", request id {event.request_id}" if event.request_id else "",
                extra=extra,
            )

    def retry_scheduled(self, call: ObservedCall, error: VonageError, seconds: float) -> None:
        if LOG.isEnabledFor(logging.INFO):
            name = type(error).__name__
            extra = {**_attributes(call), "error_type": name, "wait": seconds, "status": error.status}
            LOG.info(
                "%s: attempt %d ended in %s; the next in %.2f s",
                call.plan.call,
                call.attempt,
                name,
                seconds,
                extra=extra,
            )

    def succeeded(self, call: ObservedCall) -> None:
        pass

    def failed(self, call: ObservedCall, error: VonageError) -> None:
        if LOG.isEnabledFor(logging.DEBUG):
            name = type(error).__name__
            extra = {
                **_attributes(call),
                "error_type": name,
                "status": error.status,
                "elapsed": error.elapsed,
                "request_id": error.request_id,
            }
            LOG.debug("%s ended in %s after %d attempt(s)", call.plan.call, name, call.attempt, extra=extra)

    def refused(self, error: VonageError) -> None:
        pass

    def cancelled(self, call: ObservedCall, reason: BaseException) -> None:
        if LOG.isEnabledFor(logging.DEBUG):
            name = type(reason).__name__
            extra = {**_attributes(call), "error_type": name}
            LOG.debug("%s was cancelled in flight: %s", call.plan.call, name, extra=extra)


def _attributes(observed: ObservedCall) -> dict[str, Any]:
    call = observed.plan.call
    return {
        "operation_id": call.operation_id,
        "http_method": call.method,
        "path_template": call.path,
        "server": observed.plan.origin.url,
        "attempt": observed.attempt,
    }


def _guarded(hook: Callable[..., object], *arguments: Any) -> None:
    """Call a hook. An exception of it must not hide the result of the call."""
    try:
        hook(*arguments)
    except Exception as error:
        LOG.error("a hook of the client failed: %s", type(error).__name__, exc_info=error)


class Hooks:
    """Calls the hooks that a client was given."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def attempt_started(self, call: ObservedCall) -> None:
        if self._settings.on_request is not None:
            plan = call.plan
            event = RequestEvent(plan.call, plan.origin.url, call.attempt, len(call.wire.content))
            _guarded(self._settings.on_request, event)

    def attempt_ended(self, call: ObservedCall, outcome: Answer | Failure) -> None:
        if self._settings.on_response is not None and isinstance(outcome, Answer):
            _guarded(self._settings.on_response, response_event(call, outcome))

    def retry_scheduled(self, call: ObservedCall, error: VonageError, seconds: float) -> None:
        if self._settings.on_retry is not None:
            event = RetryEvent(call.plan.call, call.attempt, error, seconds)
            _guarded(self._settings.on_retry, event)

    def succeeded(self, call: ObservedCall) -> None:
        pass

    def failed(self, call: ObservedCall, error: VonageError) -> None:
        self.refused(error)

    def refused(self, error: VonageError) -> None:
        if self._settings.on_error is not None:
            _guarded(self._settings.on_error, error)

    def cancelled(self, call: ObservedCall, reason: BaseException) -> None:
        pass


@functools.cache
def _logs() -> Logs:
    return Logs()


def observers_of(settings: Settings) -> tuple[Observer, ...]:
    """The observers that the settings ask for; the log is always one of them."""
    observers: list[Observer] = [_logs()]
    if any((settings.on_request, settings.on_response, settings.on_retry, settings.on_error)):
        observers.append(Hooks(settings))
    if settings.telemetry:
        from .opentelemetry import Telemetry

        observers.append(Telemetry(settings.telemetry))
    return tuple(observers)
