"""Spans and metrics of calls, by OpenTelemetry's conventions for HTTP clients (the ``otel`` extra).

Own spans, since the instrumentation of the HTTP library records whole URLs, and URLs hold credentials and
phone numbers. For the same reason there is no ``url.full``: ``url.template`` is the path of the document.
A span covers a call, not an attempt: ``http.request.resend_count`` and its events describe the attempts.

Metrics of HTTP have the names of the conventions, and those that the conventions lack begin with ``openapi.client``:
``calls`` (by ``openapi.outcome``: ``accepted`` or, of an error, what it says of ``sent``), ``attempts``,
``limit.wait``, ``ledger.claims`` and ``ledger.ends`` (by ``openapi.ledger.state``).
"""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import urlsplit

from ..config.extras import needed
from ..errors import Call, ClientError, ConfigurationError
from ..wire.messages import Failure, HttpResponse
from .protocols import ObservedCall, Observer

# Seconds: the boundaries in the semantic conventions for http.client.request.duration.
_BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0]


class Telemetry(Observer):
    """The observer for OpenTelemetry. ``provider`` is a tracer provider, or True for the global one."""

    def __init__(self, provider: object, name: str) -> None:
        """``name`` is the instrumentation scope."""
        with needed("telemetry needs OpenTelemetry: install the extra 'otel', or opentelemetry-api."):
            from opentelemetry import metrics, trace
        if provider is not True and not isinstance(provider, trace.TracerProvider):
            raise ConfigurationError(
                f"telemetry must be True or an OpenTelemetry TracerProvider, not {type(provider).__name__}."
            )
        self._trace = trace
        self._tracer = trace.get_tracer(name, tracer_provider=None if provider is True else provider)
        meter = metrics.get_meter(name)
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of calls, retries included.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self._active = meter.create_up_down_counter(
            "http.client.active_requests", unit="{request}", description="Calls in progress."
        )
        self._calls = meter.create_counter(
            "openapi.client.calls", unit="{call}", description="Calls that have ended, by their outcome."
        )
        self._attempts = meter.create_counter(
            "openapi.client.attempts", unit="{attempt}", description="Requests sent, retries included."
        )
        self._waits = meter.create_histogram(
            "openapi.client.limit.wait",
            unit="s",
            description="Waiting for the rate limit of the client, before an attempt.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )
        self._claims = meter.create_counter(
            "openapi.client.ledger.claims", unit="{claim}", description="Keys that a ledger was asked for."
        )
        self._ends = meter.create_counter(
            "openapi.client.ledger.ends", unit="{call}", description="Outcomes that a ledger has recorded."
        )

    def limit_passed(self, call: ObservedCall, seconds: float) -> None:
        self._waits.record(seconds, _operation(call.plan.call))

    def attempt_started(self, call: ObservedCall) -> None:
        if self in call.notes:
            return
        plan = call.plan
        server = urlsplit(plan.origin.url)
        attributes: dict[str, Any] = {
            "http.request.method": plan.call.method,
            "url.template": plan.call.path,
            "url.scheme": plan.origin.scheme,
            "server.address": plan.origin.host,
            "server.port": server.port or (443 if server.scheme == "https" else 80),
            "openapi.operation_id": plan.call.operation_id,
        }
        span = self._tracer.start_span(
            f"{plan.call.method} {plan.call.path}", kind=self._trace.SpanKind.CLIENT, attributes=attributes
        )
        call.notes[self] = (span, attributes, dict(attributes))
        self._active.add(1, attributes)

    def attempt_ended(self, call: ObservedCall, outcome: HttpResponse | Failure) -> None:
        if self not in call.notes:
            return  # the client was closed before the attempt began
        span, attributes, _ = call.notes[self]
        counted: dict[str, Any] = _operation(call.plan.call)
        if isinstance(outcome, HttpResponse):
            attributes["http.response.status_code"] = counted["http.response.status_code"] = outcome.status
            span.set_attribute("http.response.status_code", outcome.status)
        else:
            counted["error.type"] = outcome.kind.name.lower()
        self._attempts.add(1, counted)

    def retry_scheduled(self, call: ObservedCall, error: ClientError, seconds: float) -> None:
        span, attributes, _ = call.notes[self]
        attributes.pop("http.response.status_code", None)
        span.add_event(
            "retry", {"error.type": _type(error), "attempt": call.attempt, "wait": round(seconds, 3)}
        )

    def succeeded(self, call: ObservedCall) -> None:
        self._end(call, "accepted", None)

    def failed(self, call: ObservedCall, error: ClientError) -> None:
        self._end(call, error.sent, _type(error))

    def refused(self, error: ClientError) -> None:
        """Nothing was sent, so there is no span."""
        self._count(error.call, "no", _type(error))

    def cancelled(self, call: ObservedCall, reason: BaseException) -> None:
        self._end(call, "unknown" if self in call.notes else "no", type(reason).__name__)

    def claimed(self, call: Call, state: str) -> None:
        self._claims.add(1, {**_operation(call), "openapi.ledger.state": state})

    def recorded(self, call: Call, end: str) -> None:
        self._ends.add(1, {**_operation(call), "openapi.ledger.state": end})

    def _end(self, call: ObservedCall, outcome: str, error_type: str | None) -> None:
        self._count(call.plan.call, outcome, error_type)
        noted = call.notes.pop(self, None)
        if noted is None:
            return
        span, attributes, active = noted
        self._active.add(-1, active)
        if call.attempt > 1:
            span.set_attribute("http.request.resend_count", call.attempt - 1)
        if error_type is not None:
            attributes["error.type"] = error_type
            span.set_attribute("error.type", error_type)
            span.set_status(self._trace.StatusCode.ERROR)
        self._duration.record(time.monotonic() - call.began, attributes)
        span.end()

    def _count(self, call: Call | None, outcome: str, error_type: str | None) -> None:
        attributes: dict[str, Any] = {} if call is None else _operation(call)
        attributes["openapi.outcome"] = outcome
        if error_type is not None:
            attributes["error.type"] = error_type
        self._calls.add(1, attributes)


def _operation(call: Call) -> dict[str, Any]:
    return {"openapi.operation_id": call.operation_id}


def _type(error: ClientError) -> str:
    """Return the error type by the conventions: the status if there is one, else the class."""
    status = error.status
    return str(status) if status is not None and status >= 400 else type(error).__name__
