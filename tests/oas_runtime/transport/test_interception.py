"""Tools that replace the methods of httpx and httpcore see the calls of the client's own connections."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import httpx
import pytest

from tests.support.clients import ACCOUNT, OWN_KINDS, SECRET, run, send
from tests.support.server import SMS, Server, answer, routes
from vonage_client import AsyncVonage, ConfigurationError, Vonage, VonageError
from vonage_client.testing.cassettes import VCR_FILTERS

pytest.importorskip("pytest_httpx")
URL = "https://rest.nexmo.com/sms/json"


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_pytest_httpx(kind: str, httpx_mock: Any) -> None:
    httpx_mock.add_response(url=URL, json=SMS)
    assert run(kind, send, **ACCOUNT).messages[0].message_id == "0A1"
    assert b"text=Hello" in httpx_mock.get_request().content


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_an_exception_of_a_mock_means_what_the_library_means_by_it(kind: str, httpx_mock: Any) -> None:
    httpx_mock.add_exception(httpx.ConnectError("x"))
    httpx_mock.add_exception(httpx.ReadTimeout("x"))
    for sent in ("no", "unknown"):
        with pytest.raises(VonageError) as caught:
            run(kind, send, max_retries=0, **ACCOUNT)
        assert caught.value.sent == sent


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_a_mock_that_cannot_connect_is_tried_again_as_a_server_would_be(kind: str, httpx_mock: Any) -> None:
    httpx_mock.add_exception(httpx.ConnectError("x"))
    httpx_mock.add_response(url=URL, json=SMS)
    assert run(kind, send, **ACCOUNT).messages[0].message_id == "0A1"


@pytest.mark.parametrize("using", ["httpx", "httpcore"])
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_respx(kind: str, using: str) -> None:
    respx = pytest.importorskip("respx")
    with respx.mock(using=using, assert_all_called=False) as router:
        route = router.post(URL).respond(200, json=SMS)
        assert run(kind, send, **ACCOUNT).messages[0].message_id == "0A1"
        assert route.call_count == 1
        with pytest.raises(AssertionError, match="not mocked"):
            run(kind, lambda client: client.numbers.list_owned(), **ACCOUNT)


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_a_cassette_of_vcrpy_holds_no_secret(kind: str, tmp_path: Path) -> None:
    vcr = pytest.importorskip("vcr")
    cassette = tmp_path / "cassette.yaml"
    options = {"credentials_in": "document", **ACCOUNT}
    with Server(answer(SMS)) as server:
        for _ in range(2):
            with vcr.use_cassette(str(cassette), **VCR_FILTERS):
                assert run(kind, send, **routes(server.url, **options)).messages[0].message_id == "0A1"
        assert len(server.seen) == 1, "the second call is played from the cassette"
        with vcr.use_cassette(str(cassette), **{**VCR_FILTERS, "record_mode": "new_episodes"}):
            server.answers = [answer({"count": 0, "numbers": []})]
            run(kind, lambda client: client.numbers.list_owned(), **routes(server.url, **options))
    text = cassette.read_text()
    assert "Hello" in text
    assert SECRET not in text and "Pass-Word" not in text


@pytest.mark.parametrize("kind", OWN_KINDS)
@pytest.mark.parametrize("name", ["Client", "HTTPTransport"])
def test_a_class_that_is_replaced_as_a_whole(kind: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mock is not a class of httpx: nothing is sent. A class that derives from it is called."""
    name = name if kind == "sync" else f"Async{name}"
    real: Any = getattr(httpx, name)
    method = {"Client": "send", "HTTPTransport": "handle_request"}.get(name) or (
        "send" if name == "AsyncClient" else "handle_async_request"
    )
    with Server() as server:
        options = {"max_retries": 0, **routes(server.url, **ACCOUNT)}
        with mock.patch(f"httpx.{name}"), pytest.raises(ConfigurationError, match=f"httpx.{name}") as caught:
            run(kind, send, **options)
        assert caught.value.sent == "no"
        for _ in range(2):  # another class the second time

            class Derived(real):
                seen = 0

            async def handle_later(self: Any, *arguments: Any, **options: Any) -> Any:
                type(self).seen += 1
                return await getattr(real, method)(self, *arguments, **options)

            def handle(self: Any, *arguments: Any, **options: Any) -> Any:
                type(self).seen += 1
                return getattr(real, method)(self, *arguments, **options)

            setattr(Derived, method, handle if kind == "sync" else handle_later)
            with monkeypatch.context() as patched:
                patched.setattr(httpx, name, Derived)
                assert run(kind, send, **options).messages
            assert Derived.seen == 1
        assert len(server.seen) == 2


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_a_proxy_that_equals_what_it_wraps_is_noticed(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a call that went without: instrumentation wraps methods so."""
    wrapt = pytest.importorskip("wrapt")
    owner: Any = httpx.Client if kind == "sync" else httpx.AsyncClient
    seen: list[str] = []

    def wrapper(wrapped: Any, instance: Any, arguments: Any, options: Any) -> Any:
        seen.append(type(instance).__name__)
        return wrapped(*arguments, **options)

    with Server() as server:
        options = routes(server.url, **ACCOUNT)
        run(kind, send, **options)
        monkeypatch.setattr(owner, "send", wrapt.FunctionWrapper(owner.send, wrapper))
        run(kind, send, **options)
    assert seen == [owner.__name__] and len(server.seen) == 2


def test_a_double_of_a_client_checks_signatures() -> None:
    for kind in (Vonage, AsyncVonage):
        double = mock.create_autospec(kind, instance=True)
        called = double.sms.send(to="447700900000", from_="Acme", text="Hello")
        if kind is AsyncVonage:
            asyncio.run(called)
        double.sms.send.assert_called_once_with(to="447700900000", from_="Acme", text="Hello")
        with pytest.raises(TypeError, match="'to'"):
            double.sms.send(txet="Hello")
        with pytest.raises(AttributeError, match="sned"):
            double.sms.sned(to="447700900000")
        with pytest.raises(AttributeError, match="smss"):
            _ = double.smss


def test_a_span_of_the_instrumentation_of_httpx() -> None:
    """In a process of its own: instrumentation stays. Our connections are still the ones that are used."""
    pytest.importorskip("opentelemetry.instrumentation.httpx")
    code = """
import asyncio, sys
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
spans = InMemorySpanExporter()
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(spans))
HTTPXClientInstrumentor().instrument(tracer_provider=provider)
from vonage_client import AsyncVonage, Vonage
options = dict(api_key="abcd1234", api_secret="Secret12345", server=sys.argv[1])
call = dict(to="447700900000", from_="Acme", text="Hello")
with Vonage(**options) as vonage:
    for _ in range(3):
        vonage.sms.send(**call)
async def main():
    async with AsyncVonage(**options) as vonage:
        for _ in range(3):
            await vonage.sms.send(**call)
asyncio.run(main())
print(len(spans.get_finished_spans()))
"""
    with Server() as server:
        done = subprocess.run(
            [sys.executable, "-c", code, server.url], capture_output=True, text=True, timeout=50, check=False
        )
    assert done.stdout.strip() == "6", done.stderr
    assert all(seen.header("traceparent") for seen in server.seen) and len(server.seen) == 6
    assert server.connections == 2, "connections are kept"


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_only_allowed_hosts(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VONAGE_ALLOW_HOSTS", "loopback")
    with pytest.raises(ConfigurationError, match=r"VONAGE_ALLOW_HOSTS=loopback,rest\.nexmo\.com") as caught:
        run(kind, send, **ACCOUNT)
    assert caught.value.sent == "no" and caught.value.attempts == 0
    with Server() as server:
        assert run(kind, send, **routes(server.url, **ACCOUNT)).messages


@pytest.mark.parametrize("kind", ["sync httpx", "async httpx"])
def test_only_allowed_hosts_through_a_client_of_the_callers(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VONAGE_ALLOW_HOSTS", "loopback")
    with pytest.raises(ConfigurationError, match="VONAGE_ALLOW_HOSTS"):
        run(kind, send, **ACCOUNT)
    mock = httpx.MockTransport(lambda request: httpx.Response(200, json=SMS))
    assert run(kind.partition(" ")[0], send, transport=mock, **ACCOUNT).messages


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_a_mock_may_answer_for_a_host_that_is_not_allowed(
    kind: str, httpx_mock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VONAGE_ALLOW_HOSTS", "loopback")
    httpx_mock.add_response(url=URL, json=SMS)
    assert run(kind, send, **ACCOUNT).messages
