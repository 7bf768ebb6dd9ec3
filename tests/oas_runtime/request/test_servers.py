"""Which server a call goes to, and where credentials never go."""

from __future__ import annotations

from typing import Any

import pytest

from oas_runtime.operation import Request
from oas_runtime.request.serialize import write
from oas_runtime.request.servers import origin_of
from oas_runtime.wire.messages import Clock
from tests.support.clients import ACCOUNT, SEND, run, send
from tests.support.server import SMS, Server, answer, routes
from vonage_api.api.applications import get_application
from vonage_client import (
    ConfigurationError,
    RedirectError,
    RequestInvalidError,
    RequestOptions,
    Timeout,
    Vonage,
)

REST, API = "https://rest.nexmo.com", "https://api.nexmo.com"


def test_each_operation_goes_to_its_own_server(kind: str) -> None:
    with Server() as rest, Server(answer({})) as api:
        servers = {REST: rest.url, API: api.url}
        run(kind, send, servers=servers, **ACCOUNT)
        run(kind, lambda v: v.applications.list(), servers=servers, **ACCOUNT)
    assert rest.only.path == "/sms/json" and api.only.path == "/v2/applications"
    assert rest.only.header("Host") == f"127.0.0.1:{rest.port}"


def test_a_route_may_have_a_path_and_the_key_a_slash(kind: str) -> None:
    with Server() as server:
        run(kind, send, servers={f"{REST}/": f"{server.url}/proxy/vonage/"}, **ACCOUNT)
    assert server.only.path == "/proxy/vonage/sms/json"


def test_one_call_may_be_routed_otherwise(kind: str) -> None:
    with Server() as usual, Server() as other:
        options = RequestOptions(servers={REST: other.url})
        run(kind, lambda v: send(v, options=options), **routes(usual.url, **ACCOUNT))
    assert usual.seen == [] and other.only.path == "/sms/json"


def test_an_unknown_server_is_an_error(kind: str) -> None:
    with pytest.raises(
        ConfigurationError, match=r"'https://rest\.nexmo\.co' is not a server .*'https://rest\.nexmo\.com'"
    ):
        run(kind, send, servers={"https://rest.nexmo.co": "https://x.example"}, **ACCOUNT)
    options = RequestOptions(servers={"https://rest.nexmo.co": "https://x.example"})
    with Server() as server, pytest.raises(ConfigurationError, match="not a server of the document"):
        run(kind, lambda v: send(v, options=options), **routes(server.url, **ACCOUNT))
    with pytest.raises(ConfigurationError, match="server_variables: 'region'"):
        run(kind, send, server_variables={"region": "eu"}, **ACCOUNT)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://proxy.example", "allow_http"),
        ("http://127.0.0.1.example", "allow_http"),
        ("http://localhost.example", "allow_http"),
        ("https://user:pass@proxy.example", "user information"),
        ("https://user@proxy.example", "user information"),
        ("https://proxy.example?x=1", "query"),
        ("https://proxy.example#x", "fragment"),
        ("ftp://proxy.example", "https://"),
        ("file:///etc/hosts", "https://"),
        ("proxy.example", "https://"),
        ("https://", "host"),
        ("https://proxy.example:99999", "host"),
        ("https://proxy.example:x", "host"),
        ("https://pro xy.example", "ASCII"),
        ("https://proxy.example\\@evil.example", "ASCII"),
        ("https://prøxy.example", "xn--"),
        ("https://proxy.example/a/../b", "dot segments"),
        ("https://proxy.example/%2e%2e/b", "dot segments"),
        ("", "ASCII"),
        ("//proxy.example", "https://"),
    ],
)
def test_an_unsafe_route_is_refused_before_anything_is_sent(url: str, why: str) -> None:
    with pytest.raises(ConfigurationError, match=why) as caught:
        Vonage(servers={REST: url}, **ACCOUNT)
    assert "pass" not in str(caught.value)
    options = RequestOptions(servers={REST: url})
    with Vonage(**ACCOUNT) as vonage, pytest.raises(ConfigurationError, match=why):
        vonage.sms.send(**SEND, options=options)


def test_plain_http_only_to_loopback_or_by_name() -> None:
    for url in (
        "http://127.0.0.1:1",
        "http://127.9.9.9",
        "http://[::1]:80",
        "http://localhost",
        "http://a.localhost",
    ):
        assert origin_of(url, ()).scheme == "http"
    assert origin_of("http://Proxy.Internal", ("proxy.internal",)).host == "proxy.internal"
    with pytest.raises(ConfigurationError, match="plain http"):
        origin_of("http://proxy.internal", ("other.internal",))
    with pytest.raises(ConfigurationError, match="tuple of host names"):
        Vonage(allow_http="proxy.internal")  # type: ignore[arg-type]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308, 300, 304])
def test_redirects_are_never_followed(kind: str, status: int) -> None:
    with Server() as foreign:
        location = f"{foreign.url}/steal?token=abc"
        reply = answer(b"", status=status, headers={"Location": location})
        with Server(reply) as server, pytest.raises(RedirectError) as caught:
            run(kind, send, **routes(server.url, **ACCOUNT))
        assert foreign.connections == 0 and len(server.seen) == 1
    assert (caught.value.status, caught.value.location) == (status, f"{foreign.url}/steal")
    assert "abc" not in str(caught.value)


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_path_value_that_walks_is_refused(kind: str, value: str) -> None:
    with Server() as server, pytest.raises(RequestInvalidError) as caught:
        run(kind, lambda v: v.applications.get(id=value), **routes(server.url, **ACCOUNT))
    assert caught.value.argument == "id" and server.connections == 0
    with Server() as server, pytest.raises(RequestInvalidError):
        run(kind, lambda v: v.applications.get(id=value), **routes(server.url, validate=False, **ACCOUNT))
    assert server.connections == 0


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("https://evil.example/x", "https%3A%2F%2Fevil.example%2Fx"),
        ("//evil.example", "%2F%2Fevil.example"),
        ("../secrets", "..%2Fsecrets"),
        ("a?b#c", "a%3Fb%23c"),
        ("a@b:80", "a%40b%3A80"),
        ("a\r\nHost: evil", "a%0D%0AHost%3A%20evil"),
        ("%2e%2e", "%252e%252e"),
        ("é", "%C3%A9"),
    ],
)
def test_no_path_value_changes_host_or_path(kind: str, value: str, sent: str) -> None:
    with Server(answer({})) as server:
        run(kind, lambda v: v.applications.get(id=value), **routes(server.url, **ACCOUNT))
    assert server.only.target == f"/v2/applications/{sent}"
    assert server.only.header("Host") == f"127.0.0.1:{server.port}"


@pytest.mark.parametrize(
    "path",
    [
        "/v2/applications/..",
        "/v2/%2E%2e/x",
        "/./x",
        "v2/x",
        "",
        "/a b",
        "/a?b",
        "/a#b",
        "/a\r\nb",
        "/é",
        "//",
    ],
)
def test_the_core_itself_lets_no_path_walk(path: str) -> None:
    """Whatever a generated package hands over; ``//`` names no host here."""
    with Vonage(**ACCOUNT) as vonage:
        plan = vonage._engine._plan(get_application.ENDPOINT, {})
        request = Request(operation=get_application.OPERATION, path=path)
        if path == "//":
            wire = write(plan, request, None, Clock(Timeout()), None)
            assert (wire.target, wire.origin.host) == (b"//", "api.nexmo.com")
            return
        with pytest.raises(RequestInvalidError, match="path"):
            write(plan, request, None, Clock(Timeout()), None)


def test_routes_of_a_copy() -> None:
    with Server() as first, Server(answer(SMS)) as second, Vonage(**routes(first.url, **ACCOUNT)) as vonage:
        copy = vonage.with_options(servers={REST: second.url})
        copy.sms.send(**SEND)
        vonage.sms.send(**SEND)
    assert len(first.seen) == len(second.seen) == 1


def test_no_environment_variable_changes_the_way(
    kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    """Neither a proxy of the environment nor ``.netrc`` is obeyed."""
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login evil password evil\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("HOME", str(tmp_path))
    with Server() as proxy, Server() as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        run(kind, send, **routes(server.url, **ACCOUNT))
    assert proxy.connections == 0 and server.only.header("Authorization") is None
