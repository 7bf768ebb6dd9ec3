"""Functions for asyncio and trio: the running event loop, and calls into it from another thread."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from ..common.closing import Closing

if TYPE_CHECKING:
    import anyio


def running_loop() -> Any:
    """Return the running event loop of asyncio, or trio's token, in this thread."""
    get_running_loop, lowlevel = _loaded("asyncio", "get_running_loop"), _loaded("trio", "lowlevel")
    if get_running_loop is not None:
        try:
            return get_running_loop()
        except RuntimeError:
            if lowlevel is None:
                raise
    if lowlevel is None:
        raise RuntimeError("no running event loop")
    return lowlevel.current_trio_token()


def runs_trio() -> bool:
    """Whether the event loop of this thread is trio's."""
    lowlevel = _loaded("trio", "lowlevel")
    if lowlevel is None:
        return False
    try:
        lowlevel.current_trio_token()
    except RuntimeError:
        return False
    return True


def _loaded(library: str, name: str) -> Any:
    """A part of a library of event loops; None where the program does not use it: a synchronous one pays for none.

    None also while another thread imports the library: no event loop of it runs before that.
    """
    return getattr(sys.modules.get(library), name, None)


def has_ended(loop: Any) -> bool:
    """Whether an event loop of asyncio is closed."""
    return _is_of_asyncio(loop) and loop.is_closed()


def _is_of_asyncio(loop: Any) -> bool:
    kind = _loaded("asyncio", "AbstractEventLoop")
    return kind is not None and isinstance(loop, kind)


def call_soon(loop: Any, function: Callable[[], object]) -> bool:
    """Schedule ``function`` in an event loop, from any thread; returns False if the loop has ended."""
    with suppress(RuntimeError):  # the loop has ended (trio's RunFinishedError is one too)
        if _is_of_asyncio(loop):
            loop.call_soon_threadsafe(function)
        else:
            loop.run_sync_soon(function)
        return True
    return False


@contextmanager
def cancelled_when_closed(closing: Closing, scope: anyio.CancelScope) -> Generator[None, None, None]:
    """Cancel ``scope`` when any thread closes the client."""
    loop = running_loop()
    token = closing.register(lambda: call_soon(loop, scope.cancel))
    try:
        yield
    finally:
        closing.forget(token)


def sleep(closing: Closing, seconds: float) -> bool:
    """Sleep in this thread; returns whether the client was closed, which ends the sleep."""
    return closing.wait(seconds)


async def async_sleep(closing: Closing, seconds: float) -> bool:
    """Sleep in the running event loop; see ``sleep``."""
    import anyio

    with anyio.move_on_after(seconds) as scope, cancelled_when_closed(closing, scope):
        await anyio.sleep(seconds)
    return closing.closed


async def in_thread(function: Callable[[], object]) -> object:
    """Run a blocking function in a thread, without blocking the event loop."""
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function, abandon_on_cancel=True)
