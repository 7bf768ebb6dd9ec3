"""Requests that no operation describes go the way of every other call."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, SECRET, run
from tests.support.server import Server, answer, routes
from vonage_client import (
    AuthenticationError,
    ConfigurationError,
    ConnectionLostError,
    CredentialsMissingError,
    NotFoundError,
    RawResponse,
    RequestInvalidError,
    RequestOptions,
    ServerError,
    VonageError,
)

NEW = "https://api.nexmo.com/v9/new"
BASIC = "Basic " + base64.b64encode(f"abcd1234:{SECRET}".encode()).decode()
APPLICATION = "11111111-2222-3333-4444-555555555555"


def request(*args: Any, **more: Any) -> Any:
    return lambda client: client.request(*args, **more)


def test_a_request_with_query_and_json(kind: str) -> None:
    with Server(answer({"new": [1]})) as server:
        query = {"a": "x y&z", "n": 2, "on": True, "list": ["1", "2"], "none": None}
        use = request("POST", NEW + "?z=%C3%A9", query=query, json={"text": "é", "list": [None]})
        assert run(kind, use, **routes(server.url, **ACCOUNT)) == {"new": [1]}
    seen = server.only
    assert (seen.method, seen.path) == ("POST", "/v9/new")
    assert seen.query == [
        ("z", "é"),
        ("a", "x y&z"),
        ("n", "2"),
        ("on", "true"),
        ("list", "1"),
        ("list", "2"),
    ]
    assert json.loads(seen.body) == {"text": "é", "list": [None]}
    assert (seen.header("Content-Type"), seen.header("Authorization")) == ("application/json", BASIC)


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
def test_methods(kind: str, method: str) -> None:
    with Server(answer(status=204)) as server:
        assert run(kind, request(method, NEW), **routes(server.url, **ACCOUNT)) is None
    assert (server.only.method, server.only.body) == (method, b"")


def test_ways_to_authenticate(kind: str, pem: str) -> None:
    given = routes("", **ACCOUNT, application_id=APPLICATION, private_key=pem)
    with Server(answer({})) as server:
        given["servers"] = routes(server.url)["servers"]
        for auth in ("basic", "bearer", "none"):
            run(kind, request("GET", NEW, auth=auth), **given)
    basic, bearer, nothing = (seen.header("Authorization") for seen in server.seen)
    assert (basic, nothing) == (BASIC, None)
    assert bearer is not None and bearer.startswith("Bearer ")
    with pytest.raises(CredentialsMissingError, match="application_id"):
        run(kind, request("GET", NEW, auth="bearer"), **ACCOUNT)


def test_status_and_headers_with_the_result(kind: str) -> None:
    with Server(answer({"id": 1}, status=201, headers={"X-Request-Id": "r-1"})) as server:

        def use(client: Any) -> Any:
            return client.with_raw_response.request("GET", NEW)

        response = run(kind, use, **routes(server.url, **ACCOUNT))
    assert isinstance(response, RawResponse)
    assert (response.status, response.headers["x-request-id"], response.result) == (201, "r-1", {"id": 1})


@pytest.mark.parametrize(
    ("body", "media_type", "result"),
    [
        (b"[1, 2]", "application/json", [1, 2]),
        (b"plain", "text/plain", "plain"),
        (b"\xff\x00", "application/octet-stream", b"\xff\x00"),
    ],
)
def test_what_a_body_becomes(kind: str, body: bytes, media_type: str, result: Any) -> None:
    with Server(answer(body, media_type=media_type)) as server:
        assert run(kind, request("GET", NEW), **routes(server.url, **ACCOUNT)) == result


@pytest.mark.parametrize(
    ("retry", "attempts"), [("never", 1), ("idempotent", 3)], ids=["never", "idempotent"]
)
def test_retries_are_asked_for(kind: str, retry: Any, attempts: int) -> None:
    with Server(answer({}, status=503)) as server, pytest.raises(ServerError) as caught:
        run(kind, request("GET", NEW, retry=retry), **routes(server.url, **ACCOUNT))
    assert len(server.seen) == caught.value.attempts == attempts
    assert caught.value.sent == "unknown"


def test_a_lost_connection_is_not_repeated(kind: str) -> None:
    with (
        Server(act=lambda connection, _: connection.close()) as server,
        pytest.raises(ConnectionLostError) as caught,
    ):
        run(kind, request("POST", NEW, json={}), **routes(server.url, **ACCOUNT))
    assert (len(server.seen), caught.value.sent) == (1, "unknown")
    assert not caught.value.retryable


def test_errors_are_those_of_every_call_and_hold_no_secret(kind: str) -> None:
    failed: list[VonageError] = []
    for status, error in ((401, AuthenticationError), (404, NotFoundError)):
        body = {"title": "No", "detail": f"secret {SECRET}"}
        with Server(answer(body, status=status)) as server:
            options = routes(server.url, on_error=failed.append, **ACCOUNT)
            with pytest.raises(error) as caught:
                run(kind, request("GET", NEW, query={"token": "1"}), **options)
        assert SECRET not in str(caught.value) + repr(caught.value.__dict__)
        assert (caught.value.method, caught.value.path) == ("GET", "/v9/new")
    assert [error.status for error in failed] == [401, 404]


def test_hooks_see_it(kind: str) -> None:
    events: list[Any] = []
    with Server(answer({})) as server:
        options = routes(server.url, on_request=events.append, on_response=events.append, **ACCOUNT)
        run(kind, request("GET", NEW, query={"to": "447700900000"}), **options)
    assert len(events) == 2 and "447700900000" not in repr(events)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/v1/calls",
        "https://api.nexmo.com.evil.example/v1",
        "https://api.nexmo.com@evil.example/",
        "https://api.nexmo.com:444/v1",
        "http://api.nexmo.com/v1",
        "//api.nexmo.com/v1",
        "/v1/calls",
        "api.nexmo.com/v1",
        "https://api.nexmo.com/v1/../v2",
        "https://api.nexmo.com/v1/%2E%2e/v2",
        "https://api.nexmo.com/a b",
        "https://api.nexmo.com/a\r\nX-Evil: 1",
        "https://api.nexmo.com/{x}",
        "https://api.nexmo.com/v1#x",
        "https://[",
        "ftp://api.nexmo.com/v1",
        " https://api.nexmo.com/v1",
        "",
        None,
    ],
)
def test_credentials_stay_on_the_servers_of_the_document(kind: str, url: Any) -> None:
    seen: list[VonageError] = []
    for auth in ("basic", "none"):
        with Server() as server, pytest.raises(RequestInvalidError) as caught:
            run(kind, request("GET", url, auth=auth), **routes(server.url, on_error=seen.append, **ACCOUNT))
        assert (server.connections, caught.value.argument, caught.value.sent) == (0, "url", "no")
    assert len(seen) == 2


def test_servers_that_the_caller_names_are_reached(kind: str) -> None:
    with Server(answer({})) as server:
        for url in (NEW, f"{server.url}/v9/new"):
            run(kind, request("GET", url), **ACCOUNT, server=server.url)
        run(kind, request("GET", f"{server.url}/v9/new"), **routes(server.url, **ACCOUNT))
        run(
            kind,
            request("GET", "https://api-eu.vonage.com/v9/new"),
            **routes(server.url, region="us", **ACCOUNT),
        )
    assert [seen.target for seen in server.seen] == ["/v9/new"] * 4


def test_the_guard_of_test_environments_holds(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VONAGE_ALLOW_HOSTS", "loopback")
    with pytest.raises(ConfigurationError, match=r"does not allow requests to api\.nexmo\.com"):
        run(kind, request("GET", NEW), **ACCOUNT)


@pytest.mark.parametrize(
    ("changes", "argument"),
    [
        ({"method": "get"}, "method"),
        ({"method": "TRACE"}, "method"),
        ({"auth": "token"}, "auth"),
        ({"auth": None}, "auth"),
        ({"retry": "always"}, "retry"),
        ({"query": "a=b"}, "query"),
        ({"query": {"a": {"b": 1}}}, "query"),
        ({"query": {1: "a"}}, "query"),
        ({"query": {"a": object()}}, "query['a']"),
        ({"json": {"a": object()}}, "body"),
        ({"json": {"a": float("nan")}}, "body"),
    ],
)
def test_arguments_that_cannot_be_sent(kind: str, changes: dict[str, Any], argument: str) -> None:
    given = {"method": "POST", "url": NEW, **changes}
    with Server() as server, pytest.raises(RequestInvalidError) as caught:
        run(kind, request(**given), **routes(server.url, **ACCOUNT))
    assert (server.connections, caught.value.sent) == (0, "no")
    assert argument in caught.value.location


def test_per_call_overrides(kind: str) -> None:
    with Server(answer({})) as server:
        options = RequestOptions(extra_headers={"X-Trace": "1"}, extra_query={"more": "1"}, timeout=20)
        run(kind, request("GET", NEW, options=options), **routes(server.url, **ACCOUNT))
    assert (server.only.header("X-Trace"), server.only.query) == ("1", [("more", "1")])


def test_its_own_limits_hold(kind: str) -> None:
    with Server(answer({"a": "x" * 100})) as server, pytest.raises(VonageError, match="max_response_bytes"):
        run(kind, request("GET", NEW), **routes(server.url, max_response_bytes=50, **ACCOUNT))


def test_the_port_of_the_scheme_may_be_written(kind: str) -> None:
    with Server(answer({})) as server:
        run(kind, request("GET", "https://api.nexmo.com:443/v9/new"), **routes(server.url, **ACCOUNT))
    assert server.only.path == "/v9/new"


@pytest.mark.parametrize("origin", ["http://api.nexmo.com", "https://api.nexmo.com:8443"])
def test_a_refused_url_is_named_with_what_is_wrong_with_it(kind: str, origin: str) -> None:
    with pytest.raises(RequestInvalidError, match=re.escape(f"leads to {origin!r}")):
        run(kind, request("GET", f"{origin}/v9/new"), **ACCOUNT)


def test_a_refusal_names_no_place_in_the_document(kind: str) -> None:
    with pytest.raises(RequestInvalidError) as caught:
        run(kind, request("POST", NEW, json={"a": object()}), **ACCOUNT)
    assert "Rule" not in str(caught.value) and caught.value.location == "body.a"
