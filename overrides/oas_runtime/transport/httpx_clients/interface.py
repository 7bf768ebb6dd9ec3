"""The interface of ``httpx`` and its successor ``httpx2``, whose clients and transports a caller can pass.

The protocols below declare the part of their common interface that is used here. Neither is imported here: a caller
with an object of a library has imported it. The ``trace`` extension of both reports the progress of a request, and
so shows whether it was sent, unlike the class of an exception. A transport without reports is not trusted.
"""

from __future__ import annotations

import contextvars
import sys
import threading
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

from ...common.closing import Closing, Waiter
from ...errors import ConfigurationError
from ...wire.messages import Clock, DeadlinePassed, EncodedRequest, Phase
from ..base import TransportResult
from ..pools.deadline_streams import Closed

LIBRARIES = ("httpx", "httpx2")
_STEPS = {
    "connect_tcp.started": Phase.CONNECT,
    "connect_unix_socket.started": Phase.CONNECT,
    "start_tls.started": Phase.TLS,
    "send_request_headers.started": Phase.WRITE,
    "receive_response_headers.started": Phase.READ,
}


class HttpxClient(Protocol):
    """``httpx.Client`` or ``httpx2.Client``."""

    def send(self, request: Any, *, stream: bool, auth: None, follow_redirects: bool) -> Any: ...
    def close(self) -> None: ...


class AsyncHttpxClient(Protocol):
    """``httpx.AsyncClient`` or ``httpx2.AsyncClient``."""

    def send(
        self, request: Any, *, stream: bool, auth: None, follow_redirects: bool
    ) -> Coroutine[Any, Any, Any]: ...
    def aclose(self) -> Coroutine[Any, Any, None]: ...


class HttpxTransport(Protocol):
    """``httpx.BaseTransport`` or ``httpx2.BaseTransport``."""

    def handle_request(self, request: Any) -> Any: ...
    def close(self) -> None: ...


class AsyncHttpxTransport(Protocol):
    """``httpx.AsyncBaseTransport`` or ``httpx2.AsyncBaseTransport``."""

    def handle_async_request(self, request: Any) -> Coroutine[Any, Any, Any]: ...
    def aclose(self) -> Coroutine[Any, Any, None]: ...


def httpx_module_of(keyword: str, candidate: object, kind: str) -> Any:
    """The module of the library that ``given`` is a ``kind`` (a class name) of.

    Raises:
        ConfigurationError: It is of another kind, or of none of the libraries.
    """
    for name in LIBRARIES:
        module = sys.modules.get(name)
        if module is not None and isinstance(candidate, getattr(module, kind, ())):
            return module
    raise ConfigurationError(
        f"{keyword} must be an httpx.{kind} (or httpx2.{kind}), not {type(candidate).__name__}."
    )


class Progress:
    """Follows one request, and prevents its sending once nobody waits for its response."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._given_up = False

    def report(self, name: str, info: Mapping[str, Any]) -> None:
        """Report a step of a connection, such as ``http11.send_request_headers.started``."""
        phase = _STEPS.get(name.partition(".")[2])
        if phase is None:
            return
        request = info.get("request")
        if request is not None and request.method == b"CONNECT":
            return  # to a proxy: the caller's request follows
        with self._lock:
            if self._given_up and phase <= Phase.WRITE:
                raise DeadlinePassed
            # A transport that retries by itself starts again, but sent data remains sent.
            self._clock.phase = max(phase, self._clock.phase)

    async def report_async(self, name: str, info: Mapping[str, Any]) -> None:
        """``report`` for an asynchronous library."""
        self.report(name, info)

    def give_up(self) -> None:
        """Prevent the request from being sent; if it was sent, the clock knows."""
        with self._lock:
            self._given_up = True


def in_time(
    encoded: EncodedRequest,
    progress: Progress,
    send: Callable[[EncodedRequest], TransportResult],
    closing: Closing,
) -> TransportResult:
    """Return ``send(encoded)``, run in a separate thread until the deadline of the call.

    The limits of the libraries start again with each byte, so that a server may hold a blocking call for ever: only
    another thread can end the wait.

    Raises:
        DeadlinePassed: The deadline has passed. The thread ends when the server lets it.
        Closed: The client was closed.
        Exception: As raised by ``send``.
    """
    waiter = Waiter()
    results: list[TransportResult] = []
    errors: list[BaseException] = []
    context = contextvars.copy_context()

    def work() -> None:
        try:
            results.append(context.run(send, encoded))
        except BaseException as error:  # noqa: BLE001 - raised in the waiting thread
            errors.append(error)
        finally:
            waiter.wake()

    left = encoded.clock.limit(encoded.clock.left())
    threading.Thread(target=work, daemon=True).start()
    token = closing.register(waiter.wake)
    try:
        waiter.wait(left)
    finally:
        closing.forget(token)
    if not results and not errors:
        progress.give_up()
    if errors:
        try:
            raise errors[0]
        finally:
            del errors[:]  # a traceback refers to this frame
    if not results:
        raise Closed if closing.closed else DeadlinePassed
    return results[0]
