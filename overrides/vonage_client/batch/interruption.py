"""Ctrl-C and SIGTERM during a list: recorded, so that the list can end and explain how to continue."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from types import FrameType
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")


class Interruption:
    """The signal to stop the process, or None; ``terminated`` if ``terminate`` handled it."""

    signal: int | None = None
    terminated: int | None = None
    _error: BaseException | None = None
    _raises = True

    def handle(self, act: Callable[[], object]) -> None:
        """Run signal handlers; exceptions are raised here, or later if ``deferred``."""
        try:
            act()
        except BaseException as error:
            if self._raises:
                raise
            self._error = error

    @contextmanager
    def deferred(self) -> Generator[None]:
        """Defer exceptions to ``check`` and ``interruptible``.

        An exception that a signal raises inside ``threading.Condition`` would never release its lock, and the
        threads that make the calls would wait for it.
        """
        self._raises = False
        try:
            yield
        finally:
            self._raises = True
            self.check()

    def check(self) -> None:
        """Raise the deferred exception; after that nothing is deferred."""
        if self._error is not None:
            self._raises, error, self._error = True, self._error, None
            raise error

    def interruptible(self, items: Iterable[T]) -> Generator[T]:
        """Yield the items; signals act at once while the next one is created, which may take any time."""
        iterator = iter(items)
        while True:
            self._raises = True
            self.check()
            try:
                item = next(iterator)
            except StopIteration:
                return
            finally:
                self._raises = False
            yield item


def exit_for(number: int) -> NoReturn:
    """End the process with the exit status of this signal; ``finally`` blocks run."""
    raise SystemExit(128 + number)


@contextmanager
def watch_signals(terminate: Callable[[int], object] = exit_for) -> Generator[Interruption]:
    """Record SIGINT and SIGTERM.

    Signals that are ignored stay ignored. Outside the main thread nothing is noticed.
    """
    interruption = Interruption()
    previous: dict[int, Any] = {}

    def handle(number: int, frame: FrameType | None) -> None:
        interruption.signal = number
        handler = previous[number]
        if callable(handler):
            interruption.handle(lambda: handler(number, frame))
        else:
            interruption.terminated = number
            interruption.handle(lambda: terminate(number))

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
