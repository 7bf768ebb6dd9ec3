"""Requests are checked before they leave; what the document does not know goes through ``options``."""

from __future__ import annotations

import platform
import sys
from enum import Enum
from typing import Any

import pytest

import vonage_client
from tests.support.clients import ACCOUNT, SEND, run, send
from tests.support.server import SMS, Server, answer, routes
from vonage_client import ConfigurationError, RequestInvalidError, RequestOptions, Vonage


def refused(kind: str, use: Any, **options: Any) -> RequestInvalidError:
    with Server() as server, pytest.raises(RequestInvalidError) as caught:
        run(kind, use, **routes(server.url, **{**ACCOUNT, **options}))
    assert server.connections == 0, "something was sent"
    assert isinstance(caught.value, ValueError) and not caught.value.may_have_acted
    return caught.value


def test_a_broken_rule_names_argument_value_rule_and_pointer(kind: str) -> None:
    error = refused(kind, lambda v: send(v, type="fax"))
    schema = "#/paths/~1sms~1json/post/requestBody/content/application~1x-www-form-urlencoded/schema"
    assert (error.argument, error.rule, error.value) == ("type", "enum", "fax")
    assert error.pointer.startswith(schema)
    assert (error.operation_id, error.method, error.path) == ("sendSms", "POST", "/sms/json")
    for part in ("sendSms", "type", "'fax'", "'text', 'binary', 'unicode'", schema):
        assert part in str(error)


@pytest.mark.parametrize(
    ("changes", "argument", "rule"),
    [({"to": 447700900000}, "to", "type"), ({"from_": None}, "from_", "type")],
)
def test_types_are_checked(kind: str, changes: dict[str, Any], argument: str, rule: str) -> None:
    error = refused(kind, lambda v: send(v, **changes))
    assert (error.argument, error.rule) == (argument, rule)


def test_nested_places_are_named(kind: str, pem: str) -> None:
    error = refused(
        kind,
        lambda v: v.voice.create_call(to=[{"type": "phone", "number": 1}], from_={"type": "phone"}, ncco=[]),
        application_id="a",
        private_key=pem,
    )
    assert error.argument == "to" and error.location == "to[0].number"


@pytest.mark.parametrize("text", ["plain", *"&=+ %;~&/", "a&b=c d", "é€😀", "line\n", "\x00"])
def test_any_text_of_a_form_arrives(kind: str, text: str) -> None:
    with Server() as server:
        run(kind, lambda v: send(v, text=text), **routes(server.url, **ACCOUNT))
    assert dict(server.only.form)["text"] == text


def test_validation_can_be_turned_off(kind: str) -> None:
    options = RequestOptions(validate=False)
    with Server() as server:
        run(kind, lambda v: send(v, type="fax"), **routes(server.url, validate=False, **ACCOUNT))
        run(kind, lambda v: send(v, type="fax", options=options), **routes(server.url, **ACCOUNT))
        run(kind, lambda v: send(v.with_options(validate=False), type="fax"), **routes(server.url, **ACCOUNT))
    assert [dict(seen.form)["type"] for seen in server.seen] == ["fax"] * 3
    on_again = RequestOptions(validate=True)
    refused(kind, lambda v: send(v, type="fax", options=on_again), validate=False)


def test_unknown_and_missing_arguments_are_type_errors() -> None:
    with Vonage(**ACCOUNT) as vonage:
        with pytest.raises(TypeError, match="dlr"):
            vonage.sms.send(**SEND, dlr=5)
        with pytest.raises(TypeError, match="from_"):
            vonage.sms.send(to="1", text="2")  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="api_secret"):
            vonage.sms.send(**SEND, api_secret="x")


def test_options_add_what_the_document_does_not_know(kind: str) -> None:
    options = RequestOptions(
        extra_body={"ttl": 5, "dlr": True, "tag": ["a", "b"]},
        extra_query={"trace": "x y", "n": 1},
        extra_headers={"X-Trace": "1", "user-agent": "mine", "Cookie": "a=b"},
    )
    with Server() as server:
        run(kind, lambda v: send(v, options=options), **routes(server.url, **ACCOUNT))
    seen = server.only
    assert seen.form[3:7] == [("ttl", "5"), ("dlr", "true"), ("tag", "a"), ("tag", "b")]
    assert seen.target == "/sms/json?trace=x%20y&n=1"
    assert (seen.header("X-Trace"), seen.header("User-Agent"), seen.header("Cookie")) == ("1", "mine", "a=b")


def test_extra_fields_may_be_of_an_enum_or_have_numbers_as_names(kind: str) -> None:
    class Name(str, Enum):  # noqa: UP042 - whose text is not its value
        PLAIN = "tag"
        QUOTED = "a b"

    extra: dict[Any, Any] = {Name.PLAIN: Name.QUOTED, Name.QUOTED: [Name.PLAIN], 5: 6}
    with Server() as server:
        options = RequestOptions(extra_body=extra, extra_query=extra)
        run(kind, lambda v: send(v, options=options), **routes(server.url, **ACCOUNT))
    assert server.only.form[3:6] == [("tag", "a b"), ("a b", "tag"), ("5", "6")]
    assert server.only.target == "/sms/json?tag=a%20b&a%20b=tag&5=6"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"extra_body": {"to": "1"}}, "set by an argument"),
        ({"extra_body": {None: "1"}}, "None must be text"),
        ({"extra_query": {b"a": "1"}}, "b'a' must be text"),
        ({"extra_body": {"api_secret": "x"}}, "credential"),
        ({"extra_body": {"nested": {"a": 1}}}, "nested"),
        ({"extra_body": {"a": "\ud800"}}, "surrogates"),
        ({"extra_query": {"a": "\ud800"}}, "surrogates"),
        ({"extra_headers": {"Host": "evil.example"}}, "frames the message"),
        ({"extra_headers": {"content-length": "0"}}, "frames the message"),
        ({"extra_headers": {"Transfer-Encoding": "chunked"}}, "frames the message"),
        ({"extra_headers": {"X-A": "1\r\nX-B: 2"}}, "printable"),
        ({"extra_headers": {"X-A": "é"}}, "ASCII"),
        ({"extra_headers": {"X A": "1"}}, "header name"),
        ({"extra_headers": {"X-A": 1}}, "printable"),
    ],
)
def test_options_that_cannot_be_sent(kind: str, options: dict[str, Any], words: str) -> None:
    error = refused(kind, lambda v: send(v, options=RequestOptions(**options)))
    assert words in str(error) and error.argument in (f"options.{next(iter(options))}", "body")


def test_query_credentials_cannot_be_given_twice(kind: str) -> None:
    options = RequestOptions(extra_query={"api_key": "other"})
    assert "credential" in str(refused(kind, lambda v: v.numbers.list_owned(options=options)))
    assert "credential" in str(
        refused(kind, lambda v: v.numbers.list_owned(options=options), credentials_in="header")
    )


def test_extra_body_needs_a_body(kind: str) -> None:
    options = RequestOptions(extra_body={"a": 1})
    assert "neither a form nor a JSON object" in str(
        refused(kind, lambda v: v.applications.list(options=options))
    )


@pytest.mark.parametrize("validate", [True, False])
def test_text_that_is_no_unicode(kind: str, validate: bool) -> None:
    assert "surrogate" in str(refused(kind, lambda v: send(v, text="\ud800"), validate=validate))


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan"), "5", True])
def test_a_timeout_must_be_finite(kind: str, timeout: Any) -> None:
    with Server() as server:
        with pytest.raises(ConfigurationError, match="timeout"):
            run(kind, send, **routes(server.url, timeout=timeout, **ACCOUNT))
        with pytest.raises(ConfigurationError, match="timeout"):
            run(
                kind,
                lambda v: send(v, options=RequestOptions(timeout=timeout)),
                **routes(server.url, **ACCOUNT),
            )
    assert server.connections == 0


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": None},
        {"max_retries": -1},
        {"max_retries": True},
        {"max_response_bytes": 0},
        {"max_connections": 0},
        {"credentials_in": "query"},
        {"user_agent": "a\r\nb"},
        {"app": "my app/1.2\r\nX-Evil: 1"},
        {"app": "my-app/1.2 (é)"},
        {"app": ""},
        {"app": " "},
        {"app": 1},
    ],
)
def test_settings_that_cannot_work(kind: str, options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        run(kind, send, **ACCOUNT, **options)


def test_the_user_agent_tells_versions_and_the_program_in_front(kind: str) -> None:
    with Server(answer(SMS)) as server:
        run(kind, send, **routes(server.url, **ACCOUNT))
        run(kind, send, **routes(server.url, app="my-app/1.2", **ACCOUNT))
        run(kind, send, **routes(server.url, app="my-app", user_agent="mine/1", **ACCOUNT))
    python = f"{sys.implementation.name}/{platform.python_version()}"
    own = f"vonage-client/{vonage_client.__version__} {python} ({sys.platform})"
    agents = [seen.header("User-Agent") for seen in server.seen]
    assert agents == [own, f"my-app/1.2 {own}", "my-app mine/1"]


def test_omitted_is_absent_and_no_default_is_sent(kind: str) -> None:
    with Server(answer(SMS)) as server:
        run(kind, send, **routes(server.url, **ACCOUNT))
    names = [name.lower() for name, _ in server.only.headers]
    assert sorted(names) == sorted(
        ["host", "user-agent", "accept", "accept-encoding", "content-type", "content-length"]
    )
    assert "type" not in dict(server.only.form)
