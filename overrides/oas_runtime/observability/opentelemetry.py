"""A span and a duration of each call, by OpenTelemetry's conventions for HTTP clients (the ``otel`` extra).

Own spans, since the instrumentation of the HTTP library records whole URLs, and URLs hold credentials and
phone numbers. For the same reason there is no ``url.full``: ``url.template`` is the path of the document.
A span covers a call, not an attempt: ``http.request.resend_count`` and its events describe the attempts.
"""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import urlsplit

from ..errors import ClientError, ConfigurationError
from ..wire.messages import Answer, Failure
from .protocols import ObservedCall

# Seconds; the boundaries that the semantic conventions give for http.client.request.duration.
_BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0]


class Telemetry:
    """The observer for OpenTelemetry. ``provider`` is a tracer provider, or True for the global one."""

    def __init__(self, provider: object, name: str) -> None:
        """``name`` is the instrumentation scope."""
        try:
            from opentelemetry import metrics, trace
        except ImportError:
            raise ConfigurationError(
                "telemetry needs OpenTelemetry: install the extra 'otel', or opentelemetry-api."
            ) from None
        if provider is not True and not isinstance(provider, trace.TracerProvider):
            raise ConfigurationError(
                f"telemetry must be True or an OpenTelemetry TracerProvider, not {type(provider).__name__}."
            )
        self._trace = trace
        self._tracer = trace.get_tracer(name, tracer_provider=None if provider is True else provider)
        self._duration = metrics.get_meter(name).create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of calls, retries included.",
            explicit_bucket_boundaries_advisory=_BOUNDARIES,
        )

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
        call.notes[self] = (
            self._tracer.start_span(
                f"{plan.call.method} {plan.call.path}",
                kind=self._trace.SpanKind.CLIENT,
                attributes=attributes,
            ),
            attributes,
        )

    def attempt_ended(self, call: ObservedCall, outcome: Answer | Failure) -> None:
        if isinstance(outcome, Answer):
            span, attributes = call.notes[self]
            attributes["http.response.status_code"] = outcome.status
            span.set_attribute("http.response.status_code", outcome.status)

    def retry_scheduled(self, call: ObservedCall, error: ClientError, seconds: float) -> None:
        span, attributes = call.notes[self]
        attributes.pop("http.response.status_code", None)
        span.add_event(
            "retry", {"error.type": _type(error), "attempt": call.attempt, "wait": round(seconds, 3)}
        )

    def succeeded(self, call: ObservedCall) -> None:
        self._end(call, None)

    def failed(self, call: ObservedCall, error: ClientError) -> None:
        self._end(call, _type(error))

    def refused(self, error: ClientError) -> None:
        """Nothing was sent, so there is no span."""

    def cancelled(self, call: ObservedCall, reason: BaseException) -> None:
        self._end(call, type(reason).__name__)

    def _end(self, call: ObservedCall, error_type: str | None) -> None:
        noted = call.notes.pop(self, None)
        if noted is None:
            return
        span, attributes = noted
        if call.attempt > 1:
            span.set_attribute("http.request.resend_count", call.attempt - 1)
        if error_type is not None:
            attributes["error.type"] = error_type
            span.set_attribute("error.type", error_type)
            span.set_status(self._trace.StatusCode.ERROR)
        self._duration.record(time.monotonic() - call.began, attributes)
        span.end()


def _type(error: ClientError) -> str:
    """By the conventions: the status where there is one, else the class."""
    status = error.status
    return str(status) if status is not None and status >= 400 else type(error).__name__
