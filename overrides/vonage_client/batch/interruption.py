"""Ctrl-C and SIGTERM during a list: noticed, so that the list can say how to continue."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import Any, NoReturn


class Interruption:
    """The signal that asked the process to stop, or None; ``terminated`` where ``terminate`` handled it."""

    signal: int | None = None
    terminated: int | None = None


def exit_for(number: int) -> NoReturn:
    """Leave the process as its end by this signal looks to a shell; ``finally`` blocks run."""
    raise SystemExit(128 + number)


@contextmanager
def watch_signals(terminate: Callable[[int], object] = exit_for) -> Generator[Interruption]:
    """Notice SIGINT and SIGTERM. Their handlers act as before; ``terminate`` acts where SIGTERM would kill.

    Signals that are ignored stay ignored. Outside the main thread nothing is noticed.
    """
    interruption = Interruption()
    previous: dict[int, Any] = {}

    def handle(number: int, frame: FrameType | None) -> None:
        interruption.signal = number
        handler = previous[number]
        if callable(handler):
            handler(number, frame)
        else:
            interruption.terminated = number
            terminate(number)

    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            handler = signal.getsignal(number)
            if callable(handler) or handler is signal.SIG_DFL:
                previous[number] = handler
                signal.signal(number, handle)
    try:
        yield interruption
    finally:
        for signum, handler in previous.items():
            if signal.getsignal(signum) is handle:
                signal.signal(signum, handler)
