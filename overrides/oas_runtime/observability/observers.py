"""Who is told of a call while it goes on: logs, hooks, traces. None sees an argument, a header or a body.

A watcher never changes what becomes of a call: whatever it raises is logged, and the call goes on.
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
    from ..call.attempts import Exchange
    from ..config.settings import Settings

LOG = logging.getLogger("vonage_client")
_REQUEST_IDS = (b"x-request-id", b"request-id", b"x-correlation-id", b"x-trace-id")


class Watcher(Protocol):
    """What is told of the calls of a client."""

    def leaving(self, exchange: Exchange) -> None:
        """A try leaves."""

    def arrived(self, exchange: Exchange, outcome: Answer | Failure) -> None:
        """A try has ended, with an answer or without."""

    def pausing(self, exchange: Exchange, error: VonageError, seconds: float) -> None:
        """Another try follows after so many seconds."""

    def succeeded(self, exchange: Exchange) -> None:
        """The call has its result."""

    def failed(self, exchange: Exchange, error: VonageError) -> None:
        """The call ends in an error."""

    def refused(self, error: VonageError) -> None:
        """The call ends before anything is sent."""

    def abandoned(self, exchange: Exchange, reason: BaseException) -> None:
        """The call was cancelled or interrupted on its way."""


def response_event(exchange: Exchange, answer: Answer) -> ResponseEvent:
    """What may be seen of an answer."""
    plan = exchange.plan
    found = next((value for name in _REQUEST_IDS if (value := find(answer.headers, name))), None)
    return ResponseEvent(
        plan.call,
        plan.origin.url,
        exchange.attempt,
        answer.status,
        time.monotonic() - exchange.left,
        len(answer.content),
        None if found is None else one_line(exchange.redactor().text(found.decode("latin-1"))),
    )


class Logs:
    """Writes to the logger of this package: requests and answers at DEBUG, retries at INFO.

    Each record has its facts as attributes too (``operation_id``, ``http_method``, ``path_template``,
    ``server``, ``attempt``, ``status``, ``elapsed``, ``request_bytes``, ``response_bytes``, ``request_id``,
    ``error_type``, ``wait``), for handlers that write structured logs.
    """

    def leaving(self, exchange: Exchange) -> None:
        if LOG.isEnabledFor(logging.DEBUG):
            size = len(exchange.wire.content)
            extra = {**_facts(exchange), "request_bytes": size}
            LOG.debug(
                "%s to %s: try %d, %d bytes",
                exchange.plan.call,
                extra["server"],
                exchange.attempt,
                size,
                extra=extra,
            )

    def arrived(self, exchange: Exchange, outcome: Answer | Failure) -> None:
        if isinstance(outcome, Answer) and LOG.isEnabledFor(logging.DEBUG):
            event = response_event(exchange, outcome)
            extra = {
                **_facts(exchange),
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

    def pausing(self, exchange: Exchange, error: VonageError, seconds: float) -> None:
        if LOG.isEnabledFor(logging.INFO):
            name = type(error).__name__
            extra = {**_facts(exchange), "error_type": name, "wait": seconds, "status": error.status}
            LOG.info(
                "%s: try %d ended in %s; the next one in %.2f s",
                exchange.plan.call,
                exchange.attempt,
                name,
                seconds,
                extra=extra,
            )

    def succeeded(self, exchange: Exchange) -> None:
        pass

    def failed(self, exchange: Exchange, error: VonageError) -> None:
        if LOG.isEnabledFor(logging.DEBUG):
            name = type(error).__name__
            extra = {
                **_facts(exchange),
                "error_type": name,
                "status": error.status,
                "elapsed": error.elapsed,
                "request_id": error.request_id,
            }
            LOG.debug(
                "%s ended in %s after %d tries", exchange.plan.call, name, exchange.attempt, extra=extra
            )

    def refused(self, error: VonageError) -> None:
        pass

    def abandoned(self, exchange: Exchange, reason: BaseException) -> None:
        if LOG.isEnabledFor(logging.DEBUG):
            name = type(reason).__name__
            extra = {**_facts(exchange), "error_type": name}
            LOG.debug("%s was abandoned on its way: %s", exchange.plan.call, name, extra=extra)


def _facts(exchange: Exchange) -> dict[str, Any]:
    call = exchange.plan.call
    return {
        "operation_id": call.operation_id,
        "http_method": call.method,
        "path_template": call.path,
        "server": exchange.plan.origin.url,
        "attempt": exchange.attempt,
    }


def _guarded(hook: Callable[..., object], *arguments: Any) -> None:
    """Tell a caller's hook. What it raises must not hide what became of a call."""
    try:
        hook(*arguments)
    except Exception as error:
        LOG.error("a hook of the client failed: %s", type(error).__name__, exc_info=error)


class Hooks:
    """Calls the hooks that a client was given."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def leaving(self, exchange: Exchange) -> None:
        if self._settings.on_request is not None:
            plan = exchange.plan
            event = RequestEvent(plan.call, plan.origin.url, exchange.attempt, len(exchange.wire.content))
            _guarded(self._settings.on_request, event)

    def arrived(self, exchange: Exchange, outcome: Answer | Failure) -> None:
        if self._settings.on_response is not None and isinstance(outcome, Answer):
            _guarded(self._settings.on_response, response_event(exchange, outcome))

    def pausing(self, exchange: Exchange, error: VonageError, seconds: float) -> None:
        if self._settings.on_retry is not None:
            event = RetryEvent(exchange.plan.call, exchange.attempt, error, seconds)
            _guarded(self._settings.on_retry, event)

    def succeeded(self, exchange: Exchange) -> None:
        pass

    def failed(self, exchange: Exchange, error: VonageError) -> None:
        self.refused(error)

    def refused(self, error: VonageError) -> None:
        if self._settings.on_error is not None:
            _guarded(self._settings.on_error, error)

    def abandoned(self, exchange: Exchange, reason: BaseException) -> None:
        pass


@functools.cache
def _logs() -> Logs:
    return Logs()


def watchers_of(settings: Settings) -> tuple[Watcher, ...]:
    """Those that the settings ask for; the log is always one."""
    watchers: list[Watcher] = [_logs()]
    if any((settings.on_request, settings.on_response, settings.on_retry, settings.on_error)):
        watchers.append(Hooks(settings))
    if settings.telemetry:
        from .opentelemetry import Telemetry

        watchers.append(Telemetry(settings.telemetry))
    return tuple(watchers)
