"""How far a caller's own client has come with a request, and leaving it behind at the deadline.

The libraries tell each step of a connection to the ``trace`` extension of a request. That shows what an
exception's class cannot: whether the request had left. A transport that tells nothing is not believed.
"""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Mapping
from typing import Any

from ..wire.messages import Clock, DeadlinePassed, Phase, Wire
from .base import Outcome

_STEPS = {
    "connect_tcp.started": Phase.CONNECT,
    "connect_unix_socket.started": Phase.CONNECT,
    "start_tls.started": Phase.TLS,
    "send_request_headers.started": Phase.WRITE,
    "receive_response_headers.started": Phase.READ,
}


class Progress:
    """Follows one request, and forbids it to leave once nobody waits for it any more."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._left_behind = False

    def told(self, name: str, info: Mapping[str, Any]) -> None:
        """A step, such as ``http11.send_request_headers.started``."""
        phase = _STEPS.get(name.partition(".")[2])
        if phase is None:
            return
        request = info.get("request")
        if request is not None and request.method == b"CONNECT":
            return  # to a proxy: the caller's request comes later
        with self._lock:
            if self._left_behind and phase <= Phase.WRITE:
                raise DeadlinePassed
            # A transport that tries again by itself starts anew, but what has left has left.
            self._clock.phase = max(phase, self._clock.phase)

    async def told_async(self, name: str, info: Mapping[str, Any]) -> None:
        """``told`` by an asynchronous library."""
        self.told(name, info)

    def leave_behind(self) -> None:
        """From now on the request may not leave; where it has, the clock says so."""
        with self._lock:
            self._left_behind = True


def in_time(wire: Wire, progress: Progress, exchange: Callable[[Wire], Outcome]) -> Outcome:
    """``exchange(wire)`` in a thread of its own, waited for until the deadline of the call.

    The limits of the libraries start again with each byte, so that a server may hold a blocking call for
    ever: nothing but another thread can end the wait.

    Raises:
        DeadlinePassed: The deadline has passed. The thread ends when the server lets it.
        Exception: What ``exchange`` raised.
    """
    ended = threading.Event()
    outcomes: list[Outcome] = []
    errors: list[BaseException] = []
    context = contextvars.copy_context()

    def work() -> None:
        try:
            outcomes.append(context.run(exchange, wire))
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            errors.append(error)
        finally:
            ended.set()

    left = wire.clock.limit(wire.clock.left())
    threading.Thread(target=work, daemon=True).start()
    if not ended.wait(left):
        progress.leave_behind()
        if not ended.is_set():
            raise DeadlinePassed
    if errors:
        try:
            raise errors[0]
        finally:
            del errors[:]  # a traceback refers to this frame
    return outcomes[0]
