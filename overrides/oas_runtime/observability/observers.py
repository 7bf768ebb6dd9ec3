"""Who is told of a call while it goes on: logs, hooks, traces. None sees an argument, a header or a body.

A watcher never changes what becomes of a call: whatever it raises is logged, and the call goes on.
"""

from __future__ import annotations

import functools
import logging
import time
from collections.abc import Callable
from typing import Any, Protocol

from ..common.headers import Headers, request_id
from ..common.secrets import Redactor
from ..config.client_info import ClientInfo
from ..config.events import RequestEvent, ResponseEvent, RetryEvent
from ..config.settings import Settings
from ..errors import ClientError
from ..errors.problem import one_line
from ..request.operation_plan import Plan
from ..wire.messages import Answer, Failure, Wire


class Exchange(Protocol):
    """What may be seen of one call.

    Attributes:
        plan: Its operation and its server.
        wire: The request as bytes.
        attempt: Number of the present try, from 1.
        began: When the call began, by ``time.monotonic``.
        left: When the present try left.
        notes: What watchers remember of this call.
    """

    plan: Plan
    wire: Wire
    attempt: int
    began: float
    left: float
    notes: dict[Watcher, Any]

    def redactor(self) -> Redactor:
        """Knows every text of this call that must not be seen."""
        ...


class Watcher(Protocol):
    """What is told of the calls of a client."""

    def leaving(self, exchange: Exchange) -> None:
        """A try leaves."""

    def arrived(self, exchange: Exchange, outcome: Answer | Failure) -> None:
        """A try has ended, with an answer or without."""

    def pausing(self, exchange: Exchange, error: ClientError, seconds: float) -> None:
        """Another try follows after so many seconds."""

    def succeeded(self, exchange: Exchange) -> None:
        """The call has its result."""

    def failed(self, exchange: Exchange, error: ClientError) -> None:
        """The call ends in an error."""

    def refused(self, error: ClientError) -> None:
        """The call ends before anything is sent."""

    def abandoned(self, exchange: Exchange, reason: BaseException) -> None:
        """The call was cancelled or interrupted on its way."""


def response_event(exchange: Exchange, answer: Answer) -> ResponseEvent:
    """What may be seen of an answer."""
    plan = exchange.plan
    named = request_id(Headers(answer.headers))
    return ResponseEvent(
        plan.call,
        plan.origin.url,
        exchange.attempt,
        answer.status,
        time.monotonic() - exchange.left,
        len(answer.content),
        None if named is None else one_line(exchange.redactor().text(named)),
    )


class Logs:
    """Writes to the logger of the client: requests and answers at DEBUG, retries at INFO.

    Each record has its facts as attributes too (``operation_id``, ``http_method``, ``path_template``,
    ``server``, ``attempt``, ``status``, ``elapsed``, ``request_bytes``, ``response_bytes``, ``request_id``,
    ``error_type``, ``wait``), for handlers that write structured logs.
    """

    def __init__(self, logger: logging.Logger) -> None:
        self._logger = logger

    def leaving(self, exchange: Exchange) -> None:
        if self._logger.isEnabledFor(logging.DEBUG):
            size = len(exchange.wire.content)
            extra = {**_facts(exchange), "request_bytes": size}
            self._logger.debug(
                "%s to %s: try %d, %d bytes",
                exchange.plan.call,
                extra["server"],
                exchange.attempt,
                size,
                extra=extra,
            )

    def arrived(self, exchange: Exchange, outcome: Answer | Failure) -> None:
        if isinstance(outcome, Answer) and self._logger.isEnabledFor(logging.DEBUG):
            event = response_event(exchange, outcome)
            extra = {
                **_facts(exchange),
                "status": event.status,
                "elapsed": event.seconds,
                "response_bytes": event.size,
                "request_id": event.request_id,
            }
            self._logger.debug(
                "%s answered %d in %.0f ms: %d bytes%s",
                event.call,
                event.status,
                event.seconds * 1000,
                event.size,
                f", request id {event.request_id}" if event.request_id else "",
                extra=extra,
            )

    def pausing(self, exchange: Exchange, error: ClientError, seconds: float) -> None:
        if self._logger.isEnabledFor(logging.INFO):
            name = type(error).__name__
            extra = {**_facts(exchange), "error_type": name, "wait": seconds, "status": error.status}
            self._logger.info(
                "%s: try %d ended in %s; the next one in %.2f s",
                exchange.plan.call,
                exchange.attempt,
                name,
                seconds,
                extra=extra,
            )

    def succeeded(self, exchange: Exchange) -> None:
        pass

    def failed(self, exchange: Exchange, error: ClientError) -> None:
        if self._logger.isEnabledFor(logging.DEBUG):
            name = type(error).__name__
            extra = {
                **_facts(exchange),
                "error_type": name,
                "status": error.status,
                "elapsed": error.elapsed,
                "request_id": error.request_id,
            }
            self._logger.debug(
                "%s ended in %s after %d tries", exchange.plan.call, name, exchange.attempt, extra=extra
            )

    def refused(self, error: ClientError) -> None:
        pass

    def abandoned(self, exchange: Exchange, reason: BaseException) -> None:
        if self._logger.isEnabledFor(logging.DEBUG):
            name = type(reason).__name__
            extra = {**_facts(exchange), "error_type": name}
            self._logger.debug("%s was abandoned on its way: %s", exchange.plan.call, name, extra=extra)


def _facts(exchange: Exchange) -> dict[str, Any]:
    call = exchange.plan.call
    return {
        "operation_id": call.operation_id,
        "http_method": call.method,
        "path_template": call.path,
        "server": exchange.plan.origin.url,
        "attempt": exchange.attempt,
    }


class Hooks:
    """Calls the hooks that a client was given."""

    def __init__(self, settings: Settings, logger: logging.Logger) -> None:
        self._settings = settings
        self._logger = logger

    def _guarded(self, hook: Callable[..., object], *arguments: Any) -> None:
        """Tell a caller's hook. What it raises must not hide what became of a call."""
        try:
            hook(*arguments)
        except Exception as error:
            self._logger.error("a hook of the client failed: %s", type(error).__name__, exc_info=error)

    def leaving(self, exchange: Exchange) -> None:
        if self._settings.on_request is not None:
            plan = exchange.plan
            event = RequestEvent(plan.call, plan.origin.url, exchange.attempt, len(exchange.wire.content))
            self._guarded(self._settings.on_request, event)

    def arrived(self, exchange: Exchange, outcome: Answer | Failure) -> None:
        if self._settings.on_response is not None and isinstance(outcome, Answer):
            self._guarded(self._settings.on_response, response_event(exchange, outcome))

    def pausing(self, exchange: Exchange, error: ClientError, seconds: float) -> None:
        if self._settings.on_retry is not None:
            event = RetryEvent(exchange.plan.call, exchange.attempt, error, seconds)
            self._guarded(self._settings.on_retry, event)

    def succeeded(self, exchange: Exchange) -> None:
        pass

    def failed(self, exchange: Exchange, error: ClientError) -> None:
        self.refused(error)

    def refused(self, error: ClientError) -> None:
        if self._settings.on_error is not None:
            self._guarded(self._settings.on_error, error)

    def abandoned(self, exchange: Exchange, reason: BaseException) -> None:
        pass


@functools.cache
def _logs(logger: logging.Logger) -> Logs:
    return Logs(logger)


def watchers_of(settings: Settings, info: ClientInfo) -> tuple[Watcher, ...]:
    """Those that the settings ask for; the log is always one."""
    watchers: list[Watcher] = [_logs(info.logger)]
    if any((settings.on_request, settings.on_response, settings.on_retry, settings.on_error)):
        watchers.append(Hooks(settings, info.logger))
    if settings.telemetry:
        from .opentelemetry import Telemetry

        watchers.append(Telemetry(settings.telemetry, info.name))
    return tuple(watchers)
