"""The core drives any generated package: other schemes, server variables, media types."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from oas_runtime.auth.credentials import Basic, Credentials
from oas_runtime.call.async_client import AsyncClient
from oas_runtime.call.sync_client import SyncClient
from oas_runtime.common.secrets import Secret
from tests.support.clients import Use, run
from tests.support.server import Server, answer
from vonage_client import (
    BadRequestError,
    ConfigurationError,
    CredentialsMissingError,
    RequestOptions,
    UndecodableResponseError,
)

EU = "https://{region}.acme.example/{base}"
KEYS = {name: Secret(f"{name}-Value&1") for name in ("headerKey", "queryKey", "cookieKey")}
ALL = Credentials(basic=Basic(Secret("user"), Secret("pass-word")), bearer=lambda: "token-123", api_keys=KEYS)


@pytest.fixture
def drive(acme: ModuleType, kind: str) -> Any:
    resources = importlib.import_module("acme_api.resources")
    sync = type("Acme", (SyncClient, resources.SyncResources), {})
    asynchronous = type("AsyncAcme", (AsyncClient, resources.AsyncResources), {})

    def go(use: Use, credentials: Credentials = ALL, **options: Any) -> Any:
        return run(kind, use, sync if kind == "sync" else asynchronous, credentials, **options)

    return go


def sent(drive: Any, use: Use, credentials: Credentials = ALL, **options: Any) -> Any:
    with Server(answer({"ok": True})) as server:
        drive(use, credentials, servers={EU: server.url}, **options)
    return server.only


def test_api_key_in_a_header(drive: Any) -> None:
    seen = sent(drive, lambda c: c.auth.get_header_key())
    assert seen.header("X-Acme-Key") == "headerKey-Value&1" and seen.header("Authorization") is None


def test_api_key_in_the_query(drive: Any) -> None:
    seen = sent(drive, lambda c: c.auth.get_query_key(q="a b"))
    assert seen.query == [("q", "a b"), ("key", "queryKey-Value&1")]


def test_api_key_in_a_cookie_beside_a_cookie_parameter(drive: Any) -> None:
    seen = sent(drive, lambda c: c.auth.get_cookie_key(theme="dark"))
    assert seen.header("Cookie") == "session=cookieKey-Value%261; theme=dark"


@pytest.mark.parametrize("method", ["get_bearer", "get_oauth"])
def test_bearer(drive: Any, method: str) -> None:
    assert sent(drive, lambda c: getattr(c.auth, method)()).header("Authorization") == "Bearer token-123"


def test_anonymous_sends_nothing(drive: Any) -> None:
    seen = sent(drive, lambda c: c.auth.get_anonymous())
    names = {name.lower() for name, _ in seen.headers}
    assert names == {"host", "user-agent", "accept", "accept-encoding"}
    assert seen.header("User-Agent") == "openapi-client"


def test_optional_security_uses_what_there_is(drive: Any) -> None:
    assert sent(drive, lambda c: c.auth.get_optional()).header("X-Acme-Key") == "headerKey-Value&1"
    assert sent(drive, lambda c: c.auth.get_optional(), Credentials()).header("X-Acme-Key") is None


def test_schemes_needed_together(drive: Any) -> None:
    seen = sent(drive, lambda c: c.auth.get_both())
    assert (
        seen.header("X-Acme-Key") == "headerKey-Value&1"
        and seen.header("Authorization") == "Bearer token-123"
    )
    assert seen.query == [("key", "queryKey-Value&1")]
    some = Credentials(api_keys={"headerKey": Secret("x")})
    with pytest.raises(CredentialsMissingError, match=r"api_keys=\{'queryKey'.* and bearer"):
        sent(drive, lambda c: c.auth.get_both(), some)


def test_two_schemes_for_one_header_are_refused(drive: Any) -> None:
    with pytest.raises(ConfigurationError, match="Authorization header"):
        sent(drive, lambda c: c.auth.get_clash())


def test_the_first_alternative_that_can_be_satisfied(drive: Any) -> None:
    assert sent(drive, lambda c: c.auth.get_either()).header("Authorization") == "Basic dXNlcjpwYXNzLXdvcmQ="
    only_key = Credentials(api_keys=KEYS)
    assert sent(drive, lambda c: c.auth.get_either(), only_key).query == [("key", "queryKey-Value&1")]
    with pytest.raises(CredentialsMissingError, match=r"basic; or api_keys"):
        sent(drive, lambda c: c.auth.get_either(), Credentials())


def test_a_scheme_nobody_has(drive: Any) -> None:
    with pytest.raises(CredentialsMissingError, match="'digest'"):
        sent(drive, lambda c: c.auth.get_digest())


def test_a_bearer_token_that_would_break_the_header(drive: Any) -> None:
    for bad in ("a\r\nX: 1", "", "é"):
        with pytest.raises(ConfigurationError, match="bearer token"):
            sent(drive, lambda c: c.auth.get_bearer(), Credentials(bearer=lambda bad=bad: bad))


def test_server_variables(drive: Any) -> None:
    with Server(answer({})) as server:
        for key, variables in (
            (EU, {}),
            ("https://eu.acme.example/v1", {}),
            ("https://us.acme.example/v2", {"region": "us", "base": "v2"}),
        ):
            drive(lambda c: c.things.get_text(), servers={key: server.url}, server_variables=variables)
    assert len(server.seen) == 3
    with pytest.raises(ConfigurationError, match="must be one of 'eu', 'us', not 'mars'"):
        drive(lambda c: c.things.get_text(), server_variables={"region": "mars"})
    with pytest.raises(ConfigurationError, match="cannot be 'x@evil'"):
        drive(lambda c: c.things.get_text(), server_variables={"base": "x@evil"})
    with pytest.raises(ConfigurationError, match="not a variable"):
        drive(lambda c: c.things.get_text(), server_variables={"planet": "eu"})


def test_operation_and_path_servers_win(drive: Any) -> None:
    with Server(answer({})) as own, Server(answer({})) as usual:
        servers = {"https://own.acme.example": own.url, EU: usual.url}
        drive(lambda c: c.route.get_own(), servers=servers)
    assert own.only.path == "/own" and usual.connections == 0


def test_a_relative_server_needs_a_base(drive: Any) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        drive(lambda c: c.route.get_relative())
    with Server(answer({})) as server:
        drive(lambda c: c.route.get_relative(), base_url=f"{server.url}/docs/openapi.yaml")
        drive(lambda c: c.route.get_relative(), servers={"/inner/v2": f"{server.url}/x"})
    assert [seen.path for seen in server.seen] == ["/inner/v2/relative", "/x/relative"]


def test_a_document_with_a_plain_server_must_be_allowed(drive: Any) -> None:
    with pytest.raises(ConfigurationError, match="plain http"):
        drive(lambda c: c.route.get_plain())


def test_json_body_and_no_content(drive: Any) -> None:
    with Server(answer(b"", status=204)) as server:
        assert drive(lambda c: c.things.put(thing="é/1", id=7, name="ünï"), servers={EU: server.url}) is None
    assert server.only.target == "/things/%C3%A9%2F1"
    assert server.only.header("Content-Type") == "application/json"
    assert server.only.body == '{"id":7,"name":"ünï"}'.encode()


def test_extra_fields_of_a_json_body(drive: Any) -> None:
    with Server(answer(b"", status=204)) as server:
        options = RequestOptions(extra_body={"later": [1, {"a": None}]})
        drive(lambda c: c.things.put(thing="1", id=7, options=options), servers={EU: server.url})
    assert server.only.body == b'{"id":7,"later":[1,{"a":null}]}'


def test_multipart(drive: Any) -> None:
    seen = sent(drive, lambda c: c.things.send_file(note="hé", data=b"\x00\xff"))
    media_type = seen.header("Content-Type") or ""
    boundary = media_type.removeprefix("multipart/form-data; boundary=")
    assert re.fullmatch("[0-9a-f]{32}", boundary)
    parts = seen.body.split(f"--{boundary}".encode())
    assert parts[0] == b"" and parts[-1] == b"--\r\n"
    assert any(b'name="note"' in part and part.endswith("\r\n\r\nhé\r\n".encode()) for part in parts)
    assert any(
        b'name="data"; filename="data"' in part and part.endswith(b"\r\n\r\n\x00\xff\r\n") for part in parts
    )


def test_bytes_there_and_back(drive: Any) -> None:
    with Server(answer(b"\x00\x01", media_type="application/octet-stream")) as server:
        assert drive(lambda c: c.things.put_bytes(body=b"\xff"), servers={EU: server.url}) == b"\x00\x01"
    assert server.only.body == b"\xff" and server.only.header("Content-Type") == "application/octet-stream"


def test_text_in_its_charset(drive: Any) -> None:
    with Server(answer("é".encode("latin-1"), media_type="text/plain; charset=ISO-8859-1")) as server:
        assert drive(lambda c: c.things.get_text(), servers={EU: server.url}) == "é"


def test_header_parameters(drive: Any) -> None:
    with Server(answer({"id": 1})) as server:
        drive(lambda c: c.things.get(thing="1", x_trace="abc"), servers={EU: server.url})
    assert server.only.header("X-Trace") == "abc"


def test_declared_errors_are_parsed(drive: Any) -> None:
    with (
        Server(answer({"code": 7, "title": "No"}, status=400)) as server,
        pytest.raises(BadRequestError) as caught,
    ):
        drive(lambda c: c.things.get(thing="1"), servers={EU: server.url})
    assert caught.value.parsed.code == 7 and type(caught.value.parsed).__name__ == "Fault"


def test_a_result_of_another_shape_is_no_result(drive: Any) -> None:
    for body in ([], "x", 1, None):
        with Server(answer(body)) as server, pytest.raises(UndecodableResponseError, match="not an object"):
            drive(lambda c: c.things.get(thing="1"), servers={EU: server.url})
    with Server(answer({"a": 1})) as server, pytest.raises(UndecodableResponseError, match="not an array"):
        drive(lambda c: c.things.list_numbers(), servers={EU: server.url})


def test_xml_gives_the_same_typed_result_as_json(drive: Any) -> None:
    data = {
        "id": 7,
        "ok": True,
        "ratio": 0.5,
        "name": "12",
        "tags": ["1", "2"],
        "counts": [3, 4],
        "parts": [{"size": 1}, {"size": 2}],
        "part": {"size": 9, "made": "2024-05-06T07:08:09Z"},
    }
    xml = (
        '<?xml version="1.0"?><thing xmlns="urn:x"><id> 7 </id><ok>true</ok><ratio>0.5</ratio><name>12</name>'
        "<tags><tag>1</tag><tag>2</tag></tags><counts>3</counts><counts>4</counts>"
        "<parts><part><size>1</size></part><part><size>2</size></part></parts>"
        '<part size="9"><made>2024-05-06T07:08:09Z</made></part></thing>'
    )
    with Server(answer(data), answer(xml.encode(), media_type="application/xml")) as server:
        results = [drive(lambda c: c.things.get(thing="1"), servers={EU: server.url}) for _ in range(2)]
    assert results[0] == results[1]
    assert results[1].id == 7 and results[1].ok is True and results[1].counts == [3, 4]


def test_the_core_does_not_know_vonage() -> None:
    core = Path(importlib.import_module("oas_runtime").__file__ or "").parent
    for file in core.rglob("*.py"):
        text = file.read_text()
        assert not re.search("vonage|nexmo|sms|api_secret|application_id", text, re.IGNORECASE), file.name


def test_only_the_transport_imports_the_http_library() -> None:
    core = Path(importlib.import_module("oas_runtime").__file__ or "").parent
    importers = {
        file.name
        for file in core.parent.rglob("*.py")
        if not {"sandbox", "testing", "cli"} & set(file.parts)
        and re.search(r"^\s+import (httpx|httpcore|anyio|aiohttp)$", file.read_text(), re.M)
    }
    assert importers == {
        "adapters.py",
        "per_event_loop.py",
        "aiohttp_pool.py",
        "aiohttp_connection.py",
        "async_deadline_streams.py",
        "event_loops.py",
        "interception.py",
    }
    of_httpx = [f for f in core.rglob("*.py") if re.search(r"^\s*import httpx$", f.read_text(), re.M)]
    assert [file.name for file in of_httpx] == ["interception.py"]
