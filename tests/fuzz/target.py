"""Clients of both kinds before a server that answers with whatever bytes it is told."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from tests.faults.declared import success
from tests.faults.plays import answer
from tests.support.clients import ACCOUNT, FAST, SECRET
from tests.support.raw_server import Line, RawServer
from tests.support.server import routes
from vonage_client import AsyncVonage, Timeout, Vonage, VonageError

LIMITS = Timeout(connect=5, read=5, write=5, pool=5, deadline=5)
_UUID = "63f61863-4a51-4f6b-86e1-46edebcf9356"

CALLS: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "sms.send": ("sendSms", lambda client: client.sms.send(to="447700900000", from_="Acme", text="Hello")),
    "voice.list_calls": ("listCalls", lambda client: client.voice.list_calls()),
    "voice.get_call": ("getCall", lambda client: client.voice.get_call(uuid=_UUID)),
    "voice.download_recording": (
        "",
        lambda client: client.voice.download_recording(file_id=_UUID),
    ),
    "numbers.buy": (
        "buyNumber",
        lambda client: client.numbers.buy(country="GB", msisdn="447700900000"),
    ),
    "applications.delete": ("", lambda client: client.applications.delete(id=_UUID)),
    "applications.get": ("getApplication", lambda client: client.applications.get(id=_UUID)),
    "verify.check": (
        "checkVerification",
        lambda client: client.verify.check(request_id="abcdef0123456789abcdef0123456789", code="1234"),
    ),
    "account.get_balance": ("getAccountBalance", lambda client: client.account.get_balance()),
}


class Target:
    """Operations of a sync and an async client, answered with bytes."""

    def __init__(self, pem: str) -> None:
        self._now = b""
        self._server = RawServer(self._play)
        self._options: dict[str, Any] = {
            **ACCOUNT,
            "application_id": "app",
            "private_key": pem,
            "timeout": LIMITS,
            "max_retries": 0,
            "max_response_bytes": 1 << 20,
            **routes(self._server.url),
        }
        self._kinds: dict[str, type[Any]] = {}

    def _play(self, line: Line) -> None:
        line.request()
        line.send(self._now)
        line.close()

    def __enter__(self) -> Self:
        self._server.__enter__()
        self._sync = Vonage(**self._options)
        self._runner = asyncio.Runner()
        self._async = {
            "async": AsyncVonage(**self._options),
            "async fast": AsyncVonage(**self._options, **FAST),
        }
        for call, (operation_id, _) in CALLS.items():
            if operation_id:
                good = json.dumps(success(operation_id)).encode()
                self._kinds[call] = type(self._outcome("sync", call, answer(good, "Connection: close")))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._sync.close()
        for client in self._async.values():
            self._runner.run(client.aclose())
        self._runner.close()
        self._server.__exit__(None, None, None)

    def _outcome(self, kind: str, call: str, data: bytes) -> Any:
        self._now = data
        use = CALLS[call][1]
        if kind == "sync":
            return use(self._sync)

        async def main() -> Any:
            return await use(self._async[kind])

        return self._runner.run(main())

    def check(self, kind: str, call: str, data: bytes) -> None:
        """Answer a call with ``data``; anything but its typed result or an error of this package comes through."""
        try:
            result = self._outcome(kind, call, data)
        except VonageError as error:
            caught = error
        else:
            wanted = self._kinds.get(call)
            assert wanted is None or type(result) is wanted, type(result)
            if wanted is not None:
                with suppress(UnicodeEncodeError):  # a lone surrogate is kept as it came
                    json.dumps(result.to_dict()).encode()
                repr(result)
            return
        assert caught.sent in ("no", "refused", "unknown")
        assert caught.advice and caught.operation_id and caught.attempts == 1
        assert SECRET not in f"{caught} {caught!r}"
        assert str(pickle.loads(pickle.dumps(caught))) == str(copy.copy(caught)) == str(caught)
