"""Observers of calls: logs and hooks. None sees an argument, a header or a body.

An observer never changes the result of a call: what it raises is logged, and the call continues.
"""

from __future__ import annotations

import functools
import logging
import time
from collections.abc import Callable
from typing import Any

from ..common.headers import Headers, request_id
from ..config.client_info import ClientInfo
from ..config.events import RequestEvent, ResponseEvent, RetryEvent
from ..config.settings import Settings
from ..errors import ClientError
from ..errors.problem import one_line
from ..wire.messages import Failure, HttpResponse
from .protocols import ObservedCall, Observer


def response_event(call: ObservedCall, response: HttpResponse) -> ResponseEvent:
    """Return the event of a response."""
    plan = call.plan
    identifier = request_id(Headers(response.headers))
    return ResponseEvent(
        plan.call,
        plan.origin.url,
        call.attempt,
        response.status,
        time.monotonic() - call.left,
        len(response.content),
        None if identifier is None else one_line(call.redactor().text(identifier)),
    )


class Logs(Observer):
    """Writes to the logger of the client: requests and responses at DEBUG, retries at INFO.

    Each record has these attributes too (``operation_id``, ``http_method``, ``path_template``,
    ``server``, ``attempt``, ``status``, ``elapsed``, ``request_bytes``, ``response_bytes``, ``request_id``,
    ``error_type``, ``wait``), for handlers that write structured logs.
    """

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger

    def _write(
        self, level: int, observed: ObservedCall, text: str, *arguments: object, **attributes: object
    ) -> None:
        call = observed.plan.call
        extra = {
            "operation_id": call.operation_id,
            "http_method": call.method,
            "path_template": call.path,
            "server": observed.plan.origin.url,
            "attempt": observed.attempt,
            **attributes,
        }
        self._logger.log(level, f"%s{text}", call, *arguments, extra=extra)

    def attempt_started(self, call: ObservedCall) -> None:
        if self._logger.isEnabledFor(logging.DEBUG):
            size = len(call.encoded.content)
            text, server = " to %s: attempt %d, %d bytes", call.plan.origin.url
            self._write(logging.DEBUG, call, text, server, call.attempt, size, request_bytes=size)

    def attempt_ended(self, call: ObservedCall, outcome: HttpResponse | Failure) -> None:
        if isinstance(outcome, HttpResponse) and self._logger.isEnabledFor(logging.DEBUG):
            event = response_event(call, outcome)
            self._write(
                logging.DEBUG,
                call,
                " answered %d in %.0f ms: %d bytes%s",
                event.status,
                event.seconds * 1000,
                event.size,
                f", request id {event.request_id}" if event.request_id else "",
                status=event.status,
                elapsed=event.seconds,
                response_bytes=event.size,
                request_id=event.request_id,
            )

    def retry_scheduled(self, call: ObservedCall, error: ClientError, seconds: float) -> None:
        name, text = type(error).__name__, ": attempt %d ended in %s; the next in %.2f s"
        attributes = {"error_type": name, "wait": seconds, "status": error.status}
        self._write(logging.INFO, call, text, call.attempt, name, seconds, **attributes)

    def failed(self, call: ObservedCall, error: ClientError) -> None:
        name, text = type(error).__name__, " ended in %s after %d attempt(s)"
        attributes = {"status": error.status, "elapsed": error.elapsed, "request_id": error.request_id}
        self._write(logging.DEBUG, call, text, name, call.attempt, error_type=name, **attributes)

    def cancelled(self, call: ObservedCall, reason: BaseException) -> None:
        name = type(reason).__name__
        self._write(logging.DEBUG, call, " was cancelled in flight: %s", name, error_type=name)


class Hooks(Observer):
    """Calls the hooks of a client."""

    def __init__(self, settings: Settings, logger: logging.Logger) -> None:
        self._settings = settings
        self._logger = logger

    def _guarded(self, hook: Callable[..., object], *arguments: Any) -> None:
        """Call a hook. Its exceptions must not hide the result of a call."""
        try:
            hook(*arguments)
        except Exception as error:
            self._logger.error("a hook of the client failed: %s", type(error).__name__, exc_info=error)

    def attempt_started(self, call: ObservedCall) -> None:
        if self._settings.on_request is not None:
            plan = call.plan
            event = RequestEvent(plan.call, plan.origin.url, call.attempt, len(call.encoded.content))
            self._guarded(self._settings.on_request, event)

    def attempt_ended(self, call: ObservedCall, outcome: HttpResponse | Failure) -> None:
        if self._settings.on_response is not None and isinstance(outcome, HttpResponse):
            self._guarded(self._settings.on_response, response_event(call, outcome))

    def retry_scheduled(self, call: ObservedCall, error: ClientError, seconds: float) -> None:
        if self._settings.on_retry is not None:
            event = RetryEvent(call.plan.call, call.attempt, error, seconds)
            self._guarded(self._settings.on_retry, event)

    def failed(self, call: ObservedCall, error: ClientError) -> None:
        self.refused(error)

    def refused(self, error: ClientError) -> None:
        if self._settings.on_error is not None:
            self._guarded(self._settings.on_error, error)


@functools.cache
def _logs(logger: logging.Logger) -> Logs:
    return Logs(logger)


def observers_of(settings: Settings, info: ClientInfo) -> tuple[Observer, ...]:
    """Return the observers of the settings; the log is always one of them."""
    observers: list[Observer] = [_logs(info.logger)]
    if any((settings.on_request, settings.on_response, settings.on_retry, settings.on_error)):
        observers.append(Hooks(settings, info.logger))
    if settings.telemetry:
        from .opentelemetry import Telemetry

        observers.append(Telemetry(settings.telemetry, info.name))
    return tuple(observers)
