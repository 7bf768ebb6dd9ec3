"""Every operation is handed unmistakable secrets, every error is provoked, and all that came out is searched."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import io
import json
import logging
import pickle
import re
import socket
import sys
import traceback
import warnings
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, quote_plus

import anyio
import httpx
import pytest
import rich.console
import rich.traceback

from examples.demo import arguments, endpoints
from oas_runtime import errors
from tests.support import ROOT
from tests.support.clients import ACCOUNT, SECRET, run, send
from tests.support.depth import depth
from tests.support.server import SMS, Seen, Server, answer, free_port, routes
from vonage_client import AsyncVonage, RequestInvalidError, RequestOptions, Vonage, VonageError, hide_values
from vonage_client.sandbox import Document

TESTS = str(ROOT / "tests")
OWN = "Unmistakable-Secret-42"
"""What stands wherever an argument is secret."""
HEADER = "Bearer of-the-callers-own-header"
SIGNATURE = "Signature-Secret-of-the-account"
SECRET_FIELDS = {"secret", "password", "private_key"}


def secret_forms(pem: str) -> list[str]:
    pair = base64.b64encode(f"abcd1234:{SECRET}".encode()).decode()
    plain = [SECRET, OWN, SIGNATURE, HEADER]
    forms = {form for secret in plain for form in (secret, quote(secret, safe=""), quote_plus(secret))}
    return [*forms, json.dumps(SECRET)[1:-1], pair, *(line for line in pem.splitlines() if len(line) > 40)]


def with_secrets(value: Any, name: str = "") -> Any:
    """The value with ``OWN`` wherever the document asks for something secret."""
    if isinstance(value, dict):
        if "type" in value and "value" in value and "authorization" in name:
            return {**value, "type": "custom", "value": OWN}
        return {key: with_secrets(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [with_secrets(inner, name) for inner in value]
    return OWN if name in SECRET_FIELDS and isinstance(value, str) else value


def shown(error: BaseException, *, by_rich: bool = False) -> str:
    """What logs, trackers and debuggers can show of an error: texts, attributes, pickles, chain and locals."""
    parts = [str(error), repr(error), repr(vars(error)), repr(error.args)]
    with contextlib.suppress(TypeError):
        parts.append(repr(pickle.dumps(error)))
    chain: BaseException | None = error
    while chain is not None:
        parts += [repr(chain), repr(vars(chain))]
        for frame, _ in traceback.walk_tb(chain.__traceback__):
            if not frame.f_code.co_filename.startswith(TESTS):
                parts += [f"{name}={value!r}" for name, value in frame.f_locals.items()]
        chain = chain.__cause__ or chain.__context__
    if by_rich:
        parts.append(by_rich_locals(error))
    return "\n".join(parts)


def by_rich_locals(error: BaseException) -> str:
    """As ``rich`` prints it, local variables included; the frames of the tests aside."""
    printed = io.StringIO()
    console = rich.console.Console(file=printed, width=400)
    trace = rich.traceback.Traceback.from_exception(
        type(error),
        error,
        error.__traceback__,
        show_locals=True,
        locals_max_length=None,
        locals_max_string=None,
        suppress=[TESTS],
    )
    console.print(trace)
    return printed.getvalue()


class Echo(Server):
    """Repeats all that it was sent, in each place where an answer has room for it."""

    mode: int | str = 200

    def __init__(self) -> None:
        super().__init__(act=self.reply)

    def reply(self, connection: socket.socket, seen: Seen) -> None:
        text = seen.text
        if self.mode == "close":
            connection.close()
            return
        if self.mode == "garbage":
            connection.sendall(text.encode("latin-1") + b"\r\n\r\n")
            connection.close()
            return
        if self.mode == "broken":
            connection.sendall(answer(f'{{"echo": "{text}'.encode("latin-1", "replace")))
            return
        echoed = {"title": text, "detail": seen.body.decode(), "error-code": "401", "error-code-label": text}
        more = {"messages": [{"status": "4", "error-text": text, "message-id": text}], "status": "3"}
        headers = {
            "X-Echo": quote(text),
            "X-Request-Id": quote(seen.body.decode()) or "1",
            "Retry-After": "0",
        }
        if self.mode == 302:
            headers["Location"] = f"http://127.0.0.1:1/?{quote(text)}"
        connection.sendall(
            answer(
                {**echoed, **more}, status=self.mode if isinstance(self.mode, int) else 500, headers=headers
            )
        )


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """Every log record of every logger, formatted and raw."""
    records: list[str] = []

    class Ears(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(f"{record.name} {self.format(record)} {record.args!r} {vars(record)!r}")

    ears, root = Ears(), logging.getLogger()
    before = root.level
    root.addHandler(ears)
    root.setLevel(logging.DEBUG)
    yield records
    root.removeHandler(ears)
    root.setLevel(before)


MODES = (200, 302, 401, 420, 429, 500, "close", "garbage", "broken")


@pytest.mark.parametrize("where", ["document", "header", "library"])
def test_nothing_that_comes_out_of_any_operation_shows_a_secret(
    kind: str, where: str, pem: str, heard: list[str]
) -> None:
    texts: list[str] = []

    def hook(event: Any) -> None:
        texts.append(repr(event) + repr(vars(event)) if isinstance(event, Exception) else repr(event))

    document = Document.load()
    calls = [
        (endpoint, with_secrets(arguments(document, endpoint, everything=True))) for endpoint in endpoints()
    ]
    secretive = {endpoint.operation.id for endpoint, given in calls if OWN in repr(given)} | {"sendSms"}
    assert len(secretive) >= 4  # secrets, subaccounts, users
    # Quick, one of the six tests is for each operation, and three are for those that are given secrets.
    turn = ["document", "header", "library"].index(where) + 3 * (kind == "sync")
    calls = [
        (endpoint, given)
        for number, (endpoint, given) in enumerate(calls)
        if (number - turn) % depth(2 if endpoint.operation.id in secretive else 6, 1) == 0
        or endpoint.operation.id == "sendSms"
    ]
    leaks = secret_forms(pem)
    options: dict[str, Any] = {"on_request": hook, "on_response": hook, "on_retry": hook, "on_error": hook}
    options |= {
        "credentials_in": "header" if where == "header" else "document",
        "max_retries": 1,
        "timeout": 10,
    }
    account = {**ACCOUNT, "application_id": "app", "private_key": pem}
    own_options = RequestOptions(extra_headers={"X-Own": HEADER})
    counts: dict[str, int] = {}

    def judge(operation: str, mode: object, outcome: object) -> None:
        if not isinstance(outcome, BaseException):
            return  # a result is what the server said, and the caller's
        assert isinstance(outcome, VonageError), (operation, mode, outcome)
        own = operation in secretive and mode in (401, "close", "wrong")
        text = shown(outcome, by_rich=own)
        counts[type(outcome).__name__] = counts.get(type(outcome).__name__, 0) + 1
        for leak in leaks:
            assert leak not in text, (operation, mode, leak, text[max(0, text.index(leak) - 300) :][:700])
        assert not re.search(r"eyJ[\w-]{20}", text), (operation, mode)

    def wrong(given: dict[str, Any]) -> dict[str, Any]:
        return {
            name: {"no": value} if not isinstance(value, dict) else [value] for name, value in given.items()
        }

    def sync(server: Echo) -> None:
        with contextlib.ExitStack() as stack:
            if where == "library":
                options["http_client"] = stack.enter_context(httpx.Client())
            client = stack.enter_context(Vonage(**account, **routes(server.url, **options)))
            for endpoint, given in calls:
                resource, _, name = endpoint.operation.call.partition(".")
                method = getattr(getattr(client, resource), name)
                for mode in (*MODES, "wrong"):
                    server.mode = mode
                    try:
                        outcome = method(**(wrong(given) if mode == "wrong" else given), options=own_options)
                    except Exception as error:  # noqa: BLE001 - judged below
                        outcome = error
                    judge(endpoint.operation.id, mode, outcome)

    async def asynchronous(server: Echo) -> None:
        async with contextlib.AsyncExitStack() as stack:
            if where == "library":
                options["http_client"] = await stack.enter_async_context(httpx.AsyncClient())
            client = await stack.enter_async_context(AsyncVonage(**account, **routes(server.url, **options)))
            for endpoint, given in calls:
                resource, _, name = endpoint.operation.call.partition(".")
                method = getattr(getattr(client, resource), name)
                for mode in (*MODES, "wrong"):
                    server.mode = mode
                    try:
                        outcome = await method(
                            **(wrong(given) if mode == "wrong" else given), options=own_options
                        )
                    except Exception as error:  # noqa: BLE001 - judged below
                        outcome = error
                    judge(endpoint.operation.id, mode, outcome)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with Echo() as server:
            if kind == "sync":
                sync(server)
            else:
                asyncio.run(asynchronous(server))
    assert len(counts) >= 9, counts
    everything = "\n".join([*texts, *heard])
    assert "SmsRejectedError" in everything and "answered 401" in everything
    for leak in leaks:
        assert leak not in everything, (leak, everything[max(0, everything.index(leak) - 300) :][:700])
    assert not re.search(r"eyJ[\w-]{20}", everything)


def test_a_call_that_is_abandoned_shows_no_secret(pem: str, heard: list[str]) -> None:
    account = {**ACCOUNT, "application_id": "app", "private_key": pem}
    caught: list[BaseException] = []

    async def main(url: str) -> None:
        async with AsyncVonage(**account, **routes(url)) as client:
            for use in (send, lambda v: v.voice.list_calls(), lambda v: v.account.create_secret(secret=OWN)):
                try:
                    with anyio.fail_after(0.2):
                        await use(client)
                except TimeoutError as error:
                    caught.append(error)

    with Server(act=lambda connection, seen: None) as server:
        asyncio.run(main(server.url))
    assert len(caught) == 3
    for error in caught:
        assert isinstance(error.__context__, asyncio.CancelledError)
        frames = traceback.extract_tb(error.__context__.__traceback__)
        assert not any("httpcore" in frame.filename or "pools" in frame.filename for frame in frames)
    text = "\n".join([*(shown(error, by_rich=True) for error in caught), *heard])
    for leak in secret_forms(pem):
        assert leak not in text, text[text.index(leak) - 500 :][:700]
    assert not re.search(r"eyJ[\w-]{20}", text)


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("call.attempts.delay", "in handle"),
        ("call.engine.write", "in start"),
        ("call.attempts.interpret", "in handle"),
    ],
)
def test_a_defect_says_where_it_happened_but_shows_no_secret(
    kind: str, pem: str, place: str, message: str, monkeypatch: pytest.MonkeyPatch, heard: list[str]
) -> None:
    def fail(*arguments: object, **more: object) -> None:
        raise ZeroDivisionError("a defect")

    monkeypatch.setattr(f"oas_runtime.{place}", fail)
    account = {**ACCOUNT, "application_id": "app", "private_key": pem}
    with Server(answer(b"", status=500)) as server, pytest.raises(ZeroDivisionError) as caught:
        run(kind, lambda v: v.account.create_secret(secret=OWN), **routes(server.url, **account))
    text = shown(caught.value, by_rich=True)
    assert message in "".join(caught.value.__notes__) and heard is not None
    for leak in secret_forms(pem):
        assert leak not in text


def test_what_the_server_makes_secret_is_not_shown(kind: str) -> None:
    made = {"id": "a", "name": "b", "keys": {"private_key": OWN, "public_key": "public"}}
    with Server(answer(made)) as server:
        result = run(
            kind,
            lambda v: v.applications.get(id="78d335fa-323d-0114-9c3d-d6f0d48968cf"),
            **routes(server.url, **ACCOUNT),
        )
    assert result.keys.private_key == OWN
    printed = io.StringIO()
    rich.console.Console(file=printed, width=200).print(result)
    assert OWN not in repr(result) + str(result) + printed.getvalue()
    assert "public" in repr(result) and "public" in printed.getvalue()


def test_our_own_log_says_what_happened(
    kind: str, pem: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VONAGE_LOG", "debug")
    logger = logging.getLogger("vonage_client")
    before, level = list(logger.handlers), logger.level
    try:
        with Server(answer(SMS, headers={"X-Request-Id": "req-1"})) as server:
            run(kind, send, **routes(server.url, **ACCOUNT))
    finally:
        logger.handlers[:] = before
        logger.setLevel(level)
    messages = capsys.readouterr().err
    for fact in (
        "sendSms (POST /sms/json)",
        server.url,
        "answered 200 in",
        "request id req-1",
        "bytes",
        "attempt 1",
    ):
        assert fact in messages
    for hidden in (SECRET, "447700900000", "Hello", "Acme"):
        assert hidden not in messages


@pytest.mark.parametrize("level", ["loud", ""])
def test_a_log_level_that_does_not_exist(level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VONAGE_LOG", level)
    if level:
        with pytest.raises(errors.ConfigurationError, match="debug, info, warning, not 'loud'"):
            Vonage()
    else:
        Vonage().close()


@pytest.fixture
def hidden() -> Iterator[None]:
    """Values are hidden."""
    hide_values()
    yield
    hide_values(False)


PERSONAL = ("447700900000", "A text of mine", "AcmeCorp")


def personal(client: Any, **changes: Any) -> Any:
    to, text, sender = PERSONAL
    return client.sms.send(**{"to": to, "text": text, "from_": sender, **changes})


@pytest.mark.usefixtures("hidden")
@pytest.mark.parametrize("mode", [302, 401, 420, 429, 500, "garbage", "broken", 200])
def test_hidden_values_are_not_shown(kind: str, mode: int | str, heard: list[str]) -> None:
    with Echo() as server:
        server.mode = mode
        with pytest.raises(VonageError) as caught:
            run(kind, personal, **routes(server.url, max_retries=0, **ACCOUNT))
    error = caught.value
    text = "\n".join([str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error)), *heard])
    for value in PERSONAL:
        for form in (value, quote(value), quote_plus(value)):
            assert form not in text
    assert getattr(error, "content", b"") == b""


@pytest.mark.usefixtures("hidden")
def test_hidden_values_of_results_and_refusals(kind: str) -> None:
    with Server() as server:
        result = run(kind, personal, **routes(server.url, **ACCOUNT))
        with pytest.raises(RequestInvalidError, match="must be a phone number") as caught:
            run(kind, lambda v: personal(v, to="+44 1632 96000x"), **routes(server.url, **ACCOUNT))
    assert result.messages[0].to == "447700900000"
    printed = io.StringIO()
    rich.console.Console(file=printed, width=200).print(result)
    for text in (repr(result), printed.getvalue()):
        assert "447700900000" not in text and "to=***" in text
    assert "1632" not in str(caught.value) + repr(vars(caught.value))
    hide_values(False)
    assert "to='447700900000'" in repr(result)


def test_hiding_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = {"to": "no number", "from_": "a", "text": "b"}
    with Vonage(**ACCOUNT) as vonage, pytest.raises(RequestInvalidError, match="no number"):
        vonage.sms.send(**refused)
    monkeypatch.setenv("VONAGE_HIDE_VALUES", "1")
    try:
        with Vonage(**ACCOUNT) as vonage, pytest.raises(RequestInvalidError) as caught:
            vonage.sms.send(**refused)
    finally:
        hide_values(False)
    assert "no number" not in str(caught.value)
    monkeypatch.setenv("VONAGE_HIDE_VALUES", "yes")
    with pytest.raises(errors.ConfigurationError, match="must be 0 or 1, not 'yes'"):
        Vonage()


def test_refused_connections_show_no_secret(kind: str, pem: str) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    for use in (send, lambda v: v.account.create_secret(secret=OWN)):
        with pytest.raises(errors.ConnectFailedError) as caught:
            run(kind, use, **routes(url, max_retries=0, **ACCOUNT))
        text = shown(caught.value, by_rich=True)
        assert sys.modules and not any(leak in text for leak in secret_forms(pem))
