"""One tree of errors: its shape, what each carries, and what none of them ever shows."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import re
import ssl
import subprocess
import sys
import traceback
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

from tests.support.clients import ACCOUNT, SECRET, run, send
from tests.support.server import Server, answer, free_port, routes
from vonage_client import (
    ConfigurationError,
    ConnectFailedError,
    OutcomeUnknownError,
    RequestInvalidError,
    RequestOptions,
    StatusError,
    Vonage,
    VonageError,
    errors,
)

BY_STATUS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    402: "PaymentRequiredError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "StatusError",
    408: "StatusError",
    409: "ConflictError",
    418: "StatusError",
    420: "ActionRefusedError",
    422: "UnprocessableError",
    429: "RateLimitError",
    500: "ServerError",
    502: "ServerError",
    503: "ServerError",
    599: "ServerError",
    999: "StatusError",
}


def tree() -> list[type[VonageError]]:
    classes: list[type[VonageError]] = [VonageError]
    for error in classes:
        classes += [sub for sub in error.__subclasses__() if sub not in classes]
    return classes


def test_the_drawn_tree_is_the_tree() -> None:
    drawn: dict[str, str] = {}
    stack: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        match = re.match(r"    ([│├└─ ]*)(\w+Error)\b", line)
        if match:
            depth = len(match[1]) // 4
            stack[depth:] = [match[2]]
            drawn[match[2]] = stack[depth - 1] if depth else ""
    assert drawn.pop("VonageError") == ""
    assert set(drawn) == {error.__name__ for error in tree()[1:]}
    for error in tree()[1:]:
        assert issubclass(error, getattr(errors, drawn[error.__name__])), error
    for error, other in (
        ("ConnectTimeoutError", "CallTimeoutError"),
        ("ResponseTimeoutError", "CallTimeoutError"),
        ("DeadlineBeforeSendingError", "DeadlineError"),
        ("DeadlineAfterSendingError", "DeadlineError"),
    ):
        assert issubclass(getattr(errors, error), getattr(errors, other))


def test_builtin_bases() -> None:
    assert issubclass(errors.CallTimeoutError, TimeoutError)
    assert issubclass(errors.RequestInvalidError, ValueError)
    assert issubclass(errors.ConfigurationError, ValueError)
    assert issubclass(errors.ClientClosedError, RuntimeError)


@pytest.mark.parametrize(
    ("first", "shown"),
    [("oas_runtime.errors", "oas_runtime.errors"), ("vonage_client", "vonage_client.errors")],
)
def test_tracebacks_name_the_module_that_programs_import_errors_from(first: str, shown: str) -> None:
    """The package of the client, or the runtime for a client that was made from another document."""
    program = f"import {first} as module; raise module.TLSError('no')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1] == f"{shown}.TLSError: no"


def test_every_error_goes_by_its_public_module() -> None:
    for name in errors.__all__:
        value = getattr(errors, name)
        if isinstance(value, type):
            own_name = f"vonage_client.errors.{name}".replace("VonageError", "ClientError")
            assert f"{value.__module__}.{value.__qualname__}" == own_name
            assert pickle.loads(pickle.dumps(value)) is value
    from oas_runtime import errors as of_runtime

    for name in of_runtime.__all__:
        value = getattr(of_runtime, name)
        assert pickle.loads(pickle.dumps(value)) is value, name


def test_every_error_can_be_pickled_and_copied() -> None:
    for kind in tree():
        error = kind("what happened", call=errors.Call("sendSms", "POST", "/sms/json"))
        error.__dict__["extra"] = [1]
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(other) is kind and other.__dict__ == error.__dict__, kind
            assert (str(other), repr(other)) == (str(error), repr(error))
            assert other.operation_id == "sendSms" and other.may_have_acted == error.may_have_acted


@pytest.mark.parametrize("status", BY_STATUS)
def test_each_status_has_its_class(kind: str, status: int) -> None:
    with Server(answer({"error-code": "x"}, status=status)) as server, pytest.raises(StatusError) as caught:
        run(kind, send, **routes(server.url, max_retries=0, **ACCOUNT))
    assert type(caught.value).__name__ == BY_STATUS[status]
    assert errors.status_error(status) is type(caught.value)
    assert caught.value.may_have_acted is (status >= 500 or status == 408)
    assert caught.value.data == {"error-code": "x"} and caught.value.problem is None
    assert len(server.seen) == 1


def test_what_a_status_error_carries(kind: str) -> None:
    problem = {
        "type": "https://developer.vonage.com/errors#bad",
        "title": "Bad",
        "detail": "The `to` is wrong",
        "instance": "abc",
        "status": 422,
        "invalid_parameters": [{"name": "to"}],
    }
    reply = answer(problem, status=422, media_type="text/html", headers={"X-Request-Id": "r-77"})
    with Server(reply) as server, pytest.raises(errors.UnprocessableError) as caught:
        run(kind, lambda v: v.applications.get(id="a/b"), **routes(server.url, **ACCOUNT))
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.operation_id, error.method, error.path) == (
        "getApplication",
        "GET",
        "/v2/applications/{id}",
    )
    assert (error.status, error.request_id, error.headers["x-request-id"]) == (422, "r-77", "r-77")
    assert error.problem == errors.Problem(
        type=problem["type"],  # type: ignore[arg-type]
        title="Bad",
        status=422,
        detail="The `to` is wrong",
        instance="abc",
        extensions={"invalid_parameters": [{"name": "to"}]},
    )
    for part in ("getApplication", "422", "Bad", "The `to` is wrong", "r-77"):
        assert part in str(error)


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b"", None),
        (b"<html><h1>Bad gateway</h1></html>", "text/html"),
        (b"\xff\xfe\xfd", "application/json"),
        (b'{"title": 7}', "application/json"),
        (b'"text"', "application/json"),
        (b"{" * 5000, "application/json"),
        (b"\0" * 50, "application/json"),
        (b"x\0\0\0" * 9 + b"\xff", "text/plain; charset=utf-32"),
        (b"OK", "text/plain; charset=undefined"),
        (b"<e><title>No</title></e>", "application/xml"),
    ],
)
def test_error_bodies_of_any_kind_survive(kind: str, body: bytes, media_type: str | None) -> None:
    reply = answer(body, status=502, media_type=media_type)
    with Server(reply) as server, pytest.raises(errors.ServerError) as caught:
        run(kind, send, **routes(server.url, **ACCOUNT))
    assert caught.value.content == body
    assert str(caught.value).isprintable() and len(str(caught.value)) < 500
    pickle.loads(pickle.dumps(caught.value))


def test_an_error_body_that_is_broken_still_gives_its_status(kind: str) -> None:
    reply = answer(b"no gzip", status=404, headers={"Content-Encoding": "gzip"})
    with Server(reply) as server, pytest.raises(errors.NotFoundError):
        run(kind, send, **routes(server.url, **ACCOUNT))


def leaks(pem: str) -> list[str]:
    pair = base64.b64encode(f"abcd1234:{SECRET}".encode()).decode()
    forms = [SECRET, quote(SECRET, safe=""), quote_plus(SECRET), json.dumps(SECRET)[1:-1], pair]
    return [*forms, *(line for line in pem.splitlines() if len(line) > 40)]


def everything_shown(error: BaseException) -> str:
    """What logs, error trackers and debuggers can show: messages, chain, pickles and local variables."""
    shown = [str(error), repr(error), repr(vars(error)), repr(error.args), repr(pickle.dumps(error))]
    chain: BaseException | None = error
    while chain is not None:
        stack = traceback.TracebackException.from_exception(chain, capture_locals=True)
        for frame in stack.stack:
            if "vonage_client" in frame.filename or "vonage_api" in frame.filename:
                shown += [f"{name}={value}" for name, value in (frame.locals or {}).items()]
        shown += [repr(frame.name) for frame in stack.stack]
        shown.append(repr(chain))
        chain = chain.__cause__ or chain.__context__
    return "\n".join(shown)


def outcomes(kind: str, pem: str) -> list[VonageError]:
    """One error of every sort, from servers that echo all that they were sent."""
    errors: list[VonageError] = []
    account = {**ACCOUNT, "application_id": "app", "private_key": pem, "max_retries": 0}

    def collect(use: Any, **options: Any) -> None:
        try:
            run(kind, use, **{**account, **options})
        except VonageError as error:
            errors.append(error)
        else:
            raise AssertionError("no error")

    def echo(status: int) -> Any:
        def act(connection: Any, seen: Any) -> None:
            reply = answer(
                {"title": seen.text}, status=status, headers={"X-Echo": quote(seen.text), "X-Request-Id": "1"}
            )
            connection.sendall(reply)

        return act

    calls: list[Any] = [
        send,
        lambda v: v.numbers.list_owned(),
        lambda v: v.applications.list(),
        lambda v: v.voice.list_calls(),
        lambda v: send(v, options=RequestOptions(extra_headers={"X-Bad": "\n"})),
        lambda v: send(v, options=RequestOptions(extra_body={"to": "x"})),
        lambda v: send(v, type="fax"),
    ]
    for where in ("auto", "document", "header"):
        for call in calls:
            for status in (200, 401, 302, 500):
                with Server(act=echo(status)) as server:
                    try:
                        collect(call, **routes(server.url, credentials_in=where))
                    except AssertionError:
                        assert status == 200
            with Server(act=lambda connection, seen: connection.close()) as server:
                collect(call, **routes(server.url, credentials_in=where))
            with Server(
                act=lambda connection, seen: connection.sendall(seen.text.encode() + b"\r\n\r\n")
            ) as server:
                collect(call, **routes(server.url, credentials_in=where))
            collect(call, **routes(f"http://127.0.0.1:{free_port()}", credentials_in=where))
    collect(send, servers={"https://nowhere.example": "https://x.example"})
    collect(send, timeout=-1)
    collect(send, ssl_context=ssl.create_default_context(), transport=object())
    collect(send, http_client=object())
    collect(send, private_key=7)
    return errors


def test_no_error_shows_a_credential(kind: str, pem: str) -> None:
    errors = outcomes(kind, pem)
    assert len({type(error) for error in errors}) >= 7
    for error in errors:
        shown = everything_shown(error)
        for leak in leaks(pem):
            assert leak not in shown, (type(error).__name__, leak)
        assert not re.search(r"Bearer ey|eyJ[\w-]{20}", shown), type(error).__name__


def test_no_library_exception_is_chained(kind: str) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    with pytest.raises(ConnectFailedError) as caught:
        run(kind, send, **routes(url, max_retries=0, **ACCOUNT))
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)
    assert caught.value.__cause__.__traceback__ is None
    assert caught.value.__context__ is None
    with (
        Server(act=lambda connection, seen: connection.close()) as server,
        pytest.raises(OutcomeUnknownError) as lost,
    ):
        run(kind, send, **routes(server.url, **ACCOUNT))
    assert lost.value.__cause__ is None and lost.value.__context__ is None


def test_clients_and_options_show_no_credential(pem: str) -> None:
    with Vonage(**ACCOUNT, application_id="app", private_key=pem) as vonage:
        shown = repr(vonage) + repr(vars(vonage)) + repr(vonage._engine.credentials) + repr(vonage._account)
        options = repr(RequestOptions(extra_headers={"Authorization": SECRET}, extra_body={"a": SECRET}))
        for leak in leaks(pem):
            assert leak not in shown and leak not in options
        assert "abcd1234" not in repr(vonage)
        for act in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="cannot be pickled or copied"):
                act(vonage)
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(vonage._engine.credentials)


def test_configuration_and_request_errors_are_no_transport_errors() -> None:
    for kind in (ConfigurationError, RequestInvalidError):
        assert not issubclass(kind, errors.TransportError)
