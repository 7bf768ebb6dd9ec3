"""What may be watched of calls, and what every error tells: hooks, log records, spans, durations."""

from __future__ import annotations

import contextlib
import logging
import pickle
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import metrics
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from oas_runtime import errors
from tests.support.clients import ACCOUNT, SECRET, run, send
from tests.support.server import SMS, Seen, Server, answer, free_port, routes
from vonage_client import (
    ConfigurationError,
    RequestEvent,
    RequestInvalidError,
    RequestOptions,
    ResponseEvent,
    RetryEvent,
    Vonage,
    VonageError,
)
from vonage_client.batch import open_ledger, send_many, send_many_async

HOOKS = ("on_request", "on_response", "on_retry", "on_error")


def recording_hooks(events: list[tuple[str, Any]]) -> dict[str, Callable[[Any], None]]:
    """Hooks that write down what they are told."""

    def hook(name: str) -> Callable[[Any], None]:
        return lambda event: events.append((name, event))

    return {name: hook(name) for name in HOOKS}


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    async def async_sleep(closing: object, seconds: float) -> None:
        pass

    monkeypatch.setattr("oas_runtime.call.sync_client.sleep", lambda closing, seconds: None)
    monkeypatch.setattr("oas_runtime.call.async_client.async_sleep", async_sleep)


def test_hooks_follow_a_call(kind: str) -> None:
    events: list[tuple[str, Any]] = []
    replies = [answer(b"", status=429), answer(SMS, headers={"X-Request-Id": "r-1"})]
    with Server(*replies) as server:
        run(kind, send, **routes(server.url, **recording_hooks(events), **ACCOUNT))
        sent = server.seen[0]
    assert [name for name, _ in events] == [
        "on_request",
        "on_response",
        "on_retry",
        "on_request",
        "on_response",
    ]
    first, refused, retry, second, answered = (event for _, event in events)
    call = errors.Call("sendSms", "POST", "/sms/json")
    assert first == RequestEvent(call, server.url, 1, len(sent.body))
    assert second == RequestEvent(call, server.url, 2, len(sent.body))
    assert isinstance(refused, ResponseEvent) and (refused.status, refused.size, refused.request_id) == (
        429,
        0,
        None,
    )
    assert isinstance(retry, RetryEvent) and isinstance(retry.error, errors.RateLimitError)
    assert isinstance(answered, ResponseEvent) and answered.attempt == 2 and answered.request_id == "r-1"
    assert answered.seconds > 0 and answered.size > 0


def test_a_call_that_ends_in_an_error(kind: str) -> None:
    events: list[tuple[str, Any]] = []
    options = recording_hooks(events) | ACCOUNT
    with (
        Server(act=lambda connection, seen: connection.close()) as server,
        pytest.raises(VonageError) as caught,
    ):
        run(kind, send, **routes(server.url, **options))
    assert [name for name, _ in events] == ["on_request", "on_error"]
    assert events[-1][1] is caught.value
    events.clear()
    with pytest.raises(RequestInvalidError) as refused:
        run(kind, lambda v: send(v, to="x"), **options)
    assert events == [("on_error", refused.value)]
    events.clear()
    with pytest.raises(errors.CredentialsMissingError) as missing:
        run(kind, lambda v: v.voice.list_calls(), **options)
    assert events == [("on_error", missing.value)]


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_that_fails_changes_nothing(kind: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: object) -> None:
        raise LookupError("the hook's own")

    with Server(answer(b"", status=429), answer(SMS)) as server:
        result = run(kind, send, **routes(server.url, **ACCOUNT, **{name: fail}))
        assert result.messages[0].status == "0" and len(server.seen) == 2
        with pytest.raises(RequestInvalidError):
            run(kind, lambda v: send(v, to="x"), **routes(server.url, **ACCOUNT, **{name: fail}))
    messages = [
        record for record in caplog.records if "a hook of the client failed: LookupError" in record.message
    ]
    assert messages and messages[0].exc_info is not None


def test_hooks_are_callable() -> None:
    for name in HOOKS:
        with pytest.raises(ConfigurationError, match=f"{name} must be callable, not str"):
            Vonage(**{name: "print"})


def test_hooks_of_a_copy(kind: str) -> None:
    events: list[tuple[str, Any]] = []
    with Server() as server:
        run(kind, lambda v: send(v.with_options(**recording_hooks(events))), **routes(server.url, **ACCOUNT))
    assert [name for name, _ in events] == ["on_request", "on_response"]


def test_log_records_have_their_facts_as_attributes(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    replies = [answer(b"", status=429), answer(b"no", status=400, headers={"X-Request-Id": "r-2"})]
    with (
        Server(*replies) as server,
        caplog.at_level(logging.DEBUG, "vonage_client"),
        pytest.raises(errors.BadRequestError),
    ):
        run(kind, send, **routes(server.url, **ACCOUNT))
    records = [vars(record) for record in caplog.records if record.name == "vonage_client"]
    for attributes in records:
        facts = (
            attributes["operation_id"],
            attributes["http_method"],
            attributes["path_template"],
            attributes["server"],
        )
        assert facts == ("sendSms", "POST", "/sms/json", server.url)
    assert [record["attempt"] for record in records] == [1, 1, 1, 2, 2, 2]
    leaving, arrived, pausing, _, last, failed = records
    assert leaving["request_bytes"] == len(server.seen[0].body)
    assert arrived["status"] == 429 and arrived["response_bytes"] == 0 and arrived["elapsed"] > 0
    assert pausing["error_type"] == "RateLimitError" and pausing["wait"] >= 0
    assert last["status"] == 400 and last["request_id"] == "r-2" and last["response_bytes"] == 2
    assert failed["error_type"] == "BadRequestError" and failed["status"] == 400


def spans_of(use: Callable[[Any], Any], kind: str, url: str, **options: Any) -> tuple[ReadableSpan, ...]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with contextlib.suppress(VonageError):
        run(kind, use, **routes(url, telemetry=provider, **{**ACCOUNT, **options}))
    return exporter.get_finished_spans()


def test_a_span_of_each_call(kind: str) -> None:
    with Server(answer(b"", status=429), answer(SMS)) as server:
        (span,) = spans_of(send, kind, server.url)
    assert span.name == "POST /sms/json" and span.kind.name == "CLIENT"
    assert span.status.status_code is not StatusCode.ERROR
    assert dict(span.attributes or {}) == {
        "http.request.method": "POST",
        "url.template": "/sms/json",
        "url.scheme": "http",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "openapi.operation_id": "sendSms",
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
    }
    (event,) = span.events
    assert event.name == "retry" and (event.attributes or {})["error.type"] == "429"
    assert span.end_time is not None and span.start_time is not None and span.end_time > span.start_time


@pytest.mark.parametrize(
    ("act", "error_type"),
    [
        (lambda connection, seen: connection.sendall(answer(seen.text.encode(), status=401)), "401"),
        (lambda connection, seen: connection.close(), "ConnectionLostError"),
        (lambda connection, seen: connection.sendall(answer(b"{" + seen.body)), "UndecodableResponseError"),
    ],
)
def test_a_span_of_an_error_shows_no_secret(
    kind: str, act: Callable[[socket.socket, Seen], None], error_type: str
) -> None:
    with Server(act=act) as server:
        (span,) = spans_of(send, kind, server.url, max_retries=0)
    assert span.status.status_code is StatusCode.ERROR
    assert (span.attributes or {})["error.type"] == error_type
    shown = span.to_json() + repr(span.events)
    for hidden in (SECRET, "447700900000", "Hello", "Acme", "abcd1234"):
        assert hidden not in shown


def test_a_refused_call_has_no_span(kind: str) -> None:
    assert spans_of(lambda v: send(v, to="x"), kind, "http://127.0.0.1:1") == ()


Points = dict[str, dict[tuple[str, ...], Any]]


@pytest.fixture
def points(monkeypatch: pytest.MonkeyPatch) -> Callable[[], Points]:
    """The points of each metric, by the values of their attributes other than those of the operation."""
    reader = InMemoryMetricReader()
    meter = MeterProvider([reader]).get_meter("test")
    monkeypatch.setattr(metrics, "get_meter", lambda name: meter)

    def read() -> Points:
        data = reader.get_metrics_data()
        assert data is not None
        result: Points = {}
        for metric in data.resource_metrics[0].scope_metrics[0].metrics:
            for point in metric.data.data_points:
                attributes = dict(point.attributes or {})
                assert attributes.pop("openapi.operation_id") == "sendSms"
                assert SECRET not in str(attributes) and "447700900000" not in str(attributes)
                names = ("error.type", "http.response.status_code", "openapi.outcome", "openapi.ledger.state")
                key = tuple(str(attributes[name]) for name in names if name in attributes)
                result.setdefault(metric.name, {})[key] = getattr(point, "value", getattr(point, "count", 0))
        return result

    return read


def test_metrics_of_calls(kind: str, points: Callable[[], Points]) -> None:
    replies = [
        answer(SMS),
        answer(b"", status=500),
        answer(b"", status=429),
        answer(SMS),
        answer(b"{}", status=402),
    ]
    with Server(*replies) as server:
        for _ in range(4):
            spans_of(send, kind, server.url)
    with Server(act=lambda connection, seen: connection.close()) as server:
        spans_of(send, kind, server.url)
    spans_of(send, kind, f"http://127.0.0.1:{free_port()}", max_retries=0)
    spans_of(lambda v: send(v, to="x"), kind, "http://127.0.0.1:1")
    read = points()
    assert read["http.client.request.duration"] == {
        ("200",): 2,
        ("500", "500"): 1,
        ("402", "402"): 1,
        ("ConnectionLostError",): 1,
        ("ConnectFailedError",): 1,
    }
    assert read["openapi.client.calls"] == {
        ("accepted",): 2,
        ("500", "unknown"): 1,
        ("402", "refused"): 1,
        ("ConnectionLostError", "unknown"): 1,
        ("ConnectFailedError", "no"): 1,
        ("RequestInvalidError", "no"): 1,
    }
    assert read["openapi.client.attempts"] == {
        ("200",): 2,
        ("500",): 1,
        ("429",): 1,
        ("402",): 1,
        ("lost",): 1,
        ("connect",): 1,
    }
    assert read["http.client.active_requests"] == {(): 0}, "every call that began has ended"
    assert "openapi.client.limit.wait" not in read


def test_metrics_of_limits(kind: str, points: Callable[[], Points]) -> None:
    with Server() as server:
        spans_of(send, kind, server.url, rate_limit="1/d")
        run(kind, send, **routes(server.url, telemetry=True, rate_limit="5/s", **ACCOUNT))
        two = [{"to": "447700900000", "from_": "Acme", "text": "Hello"}] * 2
        many: Any = send_many if kind == "sync" else send_many_async
        given = routes(server.url, telemetry=True, rate_limit="1/d", **ACCOUNT)
        report = run(kind, lambda v: many(v.sms.send, two, concurrency=1, show="never"), **given)
        assert isinstance(report.not_sent[0].error, errors.RateLimitWaitError)
    read = points()
    assert read["openapi.client.limit.wait"] == {(): 3}
    assert read["openapi.client.calls"][("RateLimitWaitError", "no")] == 1


def test_metrics_of_a_ledger(kind: str, points: Callable[[], Points], tmp_path: Path) -> None:
    ledger = f"sqlite:///{tmp_path}/ledger.db"
    options = RequestOptions(once="order-4711")
    calls = [{"to": "447700900000", "from_": "Acme", "text": str(number)} for number in range(2)]
    many: Any = send_many if kind == "sync" else send_many_async
    with open_ledger(ledger) as opened, Server(answer(SMS), answer(SMS), answer(b"", status=500)) as server:
        given = routes(server.url, telemetry=True, ledger=opened, **ACCOUNT)
        for _ in range(2):
            run(kind, lambda v: v.sms.send(**calls[0], options=options), **given)
            run(
                kind,
                lambda v: many(v.sms.send, calls, ledger=opened, concurrency=1, show="never"),
                **given,
            )
    read = points()
    assert read["openapi.client.ledger.claims"] == {("claimed",): 3, ("accepted",): 2, ("unknown",): 1}
    assert read["openapi.client.ledger.ends"] == {("accepted",): 2, ("unknown",): 1}


def test_telemetry_takes_a_provider_or_true() -> None:
    with pytest.raises(ConfigurationError, match="must be True or an OpenTelemetry TracerProvider, not str"):
        Vonage(telemetry="jaeger")
    Vonage(telemetry=True).close()


def every_error(kind: str) -> list[VonageError]:
    """Errors of each sort, from real calls."""
    errors: list[VonageError] = []

    def collect(use: Callable[[Any], Any], **options: Any) -> None:
        with pytest.raises(VonageError) as caught:
            run(kind, use, **{**ACCOUNT, **options})
        errors.append(caught.value)

    for status in (302, 400, 401, 402, 403, 404, 409, 420, 422, 429, 500, 503):
        with Server(answer({"title": "t"}, status=status, headers={"X-Request-Id": "r"})) as server:
            collect(send, **routes(server.url, max_retries=1))
    with Server(answer(b"{")) as server:
        collect(send, **routes(server.url))
    with Server(answer({"messages": [{"status": "4", "error-text": "no"}]})) as server:
        collect(send, **routes(server.url))
    with Server(act=lambda connection, seen: connection.close()) as server:
        collect(send, **routes(server.url))
    with Server(act=lambda connection, seen: connection.sendall(b"no HTTP\r\n\r\n")) as server:
        collect(send, **routes(server.url))
    with Server(act=lambda connection, seen: None) as server:
        collect(send, **routes(server.url, timeout=0.2))
    collect(send, **routes(f"http://127.0.0.1:{free_port()}", max_retries=1))
    collect(lambda v: send(v, to="x"))
    collect(send, api_secret="")
    return errors


def test_every_error_tells_everything(kind: str) -> None:
    raised = every_error(kind)
    assert len({type(error) for error in raised}) >= 17
    for error in raised:
        where = f"{type(error).__name__}: {error}"
        assert (error.operation_id, error.method, error.path) == ("sendSms", "POST", "/sms/json"), where
        assert error.advice.endswith(".") and len(error.advice) > 20, where
        assert error.retryable in (True, False, None), where
        assert not (error.may_have_acted and error.retryable), where
        assert error.elapsed is not None and error.elapsed > 0, where
        if isinstance(error, ConfigurationError | RequestInvalidError):
            assert error.attempts == 0, where
        else:
            assert error.server is not None and error.server.startswith("http://127.0.0.1:"), where
            assert error.attempts >= 1, where
        if error.status not in (None, 200):
            assert error.request_id == "r", where
            assert error.problem is not None and error.problem.title == "t", where
        again = pickle.loads(pickle.dumps(error))
        for name in (
            "advice",
            "retryable",
            "server",
            "attempts",
            "elapsed",
            "status",
            "request_id",
            "problem",
        ):
            assert getattr(again, name) == getattr(error, name), (where, name)
    by_type = {type(error): error for error in raised}
    assert by_type[errors.RateLimitError].attempts == 2
    assert by_type[errors.RateLimitError].retryable is True
    assert by_type[errors.ConnectFailedError].retryable is True
    assert by_type[errors.BadRequestError].retryable is False
    assert by_type[errors.ConnectionLostError].retryable is False
