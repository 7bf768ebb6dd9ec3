"""Makes the calls of a long list: a limited number at a time, each recorded before it is sent."""

from __future__ import annotations

import asyncio
import inspect
import os
import sys
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any, Literal, TypedDict, TypeVar, Unpack, overload

from ..errors import ConfigurationError, VonageError
from .estimate import Counting, Estimate
from .interruption import Interruption, exit_for, watch_signals
from .ledger import Ledger
from .progress import OnProgress, Show, progress_observer
from .report import Report
from .run import Arguments, Call, Key, ListRun, is_fatal

T = TypeVar("T")


class ListOptions(TypedDict, total=False):
    """The options of a list; see ``send_many``."""

    journal: str | os.PathLike[str] | None
    ledger: Ledger | str | None
    concurrency: int
    key: Key | None
    on_progress: OnProgress | None
    show: Show


@overload
def send_many(
    method: Callable[..., Any],
    calls: Iterable[Arguments],
    *,
    dry_run: Literal[True],
    **options: Unpack[ListOptions],
) -> Estimate: ...
@overload
def send_many(
    method: Callable[..., Any],
    calls: Iterable[Arguments],
    *,
    dry_run: Literal[False] = False,
    **options: Unpack[ListOptions],
) -> Report: ...
def send_many(
    method: Callable[..., Any],
    calls: Iterable[Arguments],
    *,
    journal: str | os.PathLike[str] | None = None,
    ledger: Ledger | str | None = None,
    concurrency: int = 10,
    key: Key | None = None,
    on_progress: OnProgress | None = None,
    show: Show = "auto",
    dry_run: bool = False,
) -> Report | Estimate:
    """Make every call of a list, a bounded number at a time, and report how each of them ended.

    With a ``journal`` each call is recorded on disk before it is sent. Running the same list with the same
    journal again, after a crash, Ctrl-C or a power failure, continues it: what was accepted or rejected is not
    sent again, nor is what may have been carried out (``Report.unknown``); the rest is.

    Ctrl-C and SIGTERM let the calls that are being made end, print one line about how to continue, and then
    raise ``KeyboardInterrupt`` or ``SystemExit``.

    Args:
        method: A method of a client, such as ``vonage.sms.send``.
        calls: The keyword arguments of each call; may be a generator.
        journal: A file in which to record the calls; created where there is none.
        ledger: In place of a journal: a ledger, or its URL. Several processes and hosts may share it.
        concurrency: How many calls may be in progress at a time.
        key: Gives the name of a call, a text, from its position and arguments; by default its position. Give
            one where the list may come in another order the next time.
        on_progress: Is called after each call with a ``Progress``. It should be quick.
        show: A progress bar: ``"auto"`` on a terminal only, ``"always"`` or ``"never"``.
        dry_run: Send nothing of the list, record nothing, and count: an ``Estimate`` of parts and price. The
            price list of the account is asked for, with one request.

    Returns:
        Every call of the list with its end; calls that raised a ``VonageError`` are in it with their error. With
        ``dry_run`` an ``Estimate``.

    Raises:
        ConfigurationError: The journal cannot be opened, is of another list or in use; a key is no text or
            not unique; or the client cannot make such calls at all (credentials).
        LedgerError: The journal cannot be written any more. No call is sent that is not recorded.
        Exception: What a call raised that is no ``VonageError``. In each of these cases the calls in progress
            end and are recorded before it is raised.
    """
    if dry_run:
        counting = Counting(method)
        for arguments in calls:
            counting.add(arguments)
        prices = counting.client.account.get_all_pricing(type="sms")
        if inspect.iscoroutine(prices):
            prices.close()
            raise ConfigurationError("The method is asynchronous: nothing was sent. Use send_many_async.")
        return counting.priced(prices)
    run = ListRun(method, calls, journal, ledger, key, concurrency)
    with watch_signals() as interruption:
        try:
            with progress_observer(show, on_progress) as run.on_progress, run.open():
                _make_calls(run, method, calls, concurrency, interruption)
        except BaseException:
            if interruption.signal is not None:
                print(run.summary(), file=sys.stderr)
            raise
    return run.finish()


def _make_calls(
    run: ListRun,
    method: Callable[..., Any],
    calls: Iterable[Arguments],
    concurrency: int,
    interruption: Interruption,
) -> None:
    # When the list stops, the end of the block waits until the calls in progress are recorded.
    with (
        interruption.deferred(),
        ThreadPoolExecutor(concurrency, thread_name_prefix="send_many") as threads,
    ):
        running: set[Future[None]] = set()
        for index, arguments in enumerate(interruption.interruptible(calls)):
            running.add(threads.submit(_make_call, run, method, run.prepare(index, arguments)))
            if len(running) >= concurrency:
                running = _raise_first_error(running)
        while running:
            interruption.check()
            running = _raise_first_error(running)


def _raise_first_error(running: set[Future[None]]) -> set[Future[None]]:
    """Wait until a call has ended; returns the calls in progress."""
    done, rest = wait(running, return_when=FIRST_COMPLETED)
    for future in done:
        future.result()
    return rest


def _make_call(run: ListRun, method: Callable[..., Any], call: Call) -> None:
    if not run.claim(call):
        return
    try:
        result = method(**call.arguments)
        if inspect.iscoroutine(result):
            result.close()
            raise ConfigurationError("The method is asynchronous: nothing was sent. Use send_many_async.")
    except BaseException as error:
        run.end(call, None, error)
        if not isinstance(error, VonageError) or is_fatal(error):
            raise
    else:
        run.end(call, result, None)


@overload
async def send_many_async(
    method: Callable[..., Awaitable[Any]],
    calls: Iterable[Arguments] | AsyncIterable[Arguments],
    *,
    dry_run: Literal[True],
    **options: Unpack[ListOptions],
) -> Estimate: ...
@overload
async def send_many_async(
    method: Callable[..., Awaitable[Any]],
    calls: Iterable[Arguments] | AsyncIterable[Arguments],
    *,
    dry_run: Literal[False] = False,
    **options: Unpack[ListOptions],
) -> Report: ...
async def send_many_async(
    method: Callable[..., Awaitable[Any]],
    calls: Iterable[Arguments] | AsyncIterable[Arguments],
    *,
    journal: str | os.PathLike[str] | None = None,
    ledger: Ledger | str | None = None,
    concurrency: int = 100,
    key: Key | None = None,
    on_progress: OnProgress | None = None,
    show: Show = "auto",
    dry_run: bool = False,
) -> Report | Estimate:
    """``send_many`` for ``AsyncVonage``. When it is cancelled the calls in progress end and are recorded."""
    if dry_run:
        counting = Counting(method)
        if isinstance(calls, AsyncIterable):
            async for arguments in calls:
                counting.add(arguments)
        else:
            for arguments in calls:
                counting.add(arguments)
        return counting.priced(await counting.client.account.get_all_pricing(type="sms"))
    run = ListRun(method, calls, journal, ledger, key, concurrency)
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    with watch_signals(lambda _: loop.call_soon_threadsafe(task.cancel)) as interruption:
        try:
            with progress_observer(show, on_progress) as run.on_progress, run.open():
                await _make_calls_async(run, method, calls, concurrency)
        except BaseException as error:
            if interruption.signal is not None:
                print(run.summary(), file=sys.stderr)
            if interruption.terminated is not None and isinstance(error, asyncio.CancelledError):
                exit_for(interruption.terminated)
            raise
    return run.finish()


async def _make_calls_async(
    run: ListRun,
    method: Callable[..., Awaitable[Any]],
    calls: Iterable[Arguments] | AsyncIterable[Arguments],
    concurrency: int,
) -> None:
    free = asyncio.Semaphore(concurrency)
    running: set[asyncio.Task[None]] = set()
    errors: list[BaseException] = []

    def ended(task: asyncio.Task[None]) -> None:
        running.discard(task)
        error = asyncio.CancelledError() if task.cancelled() else task.exception()
        if error is not None:
            errors.append(error)
        free.release()

    try:
        index = 0
        async for arguments in _iterate(calls):
            await free.acquire()
            if errors:
                break
            task = asyncio.create_task(_make_call_async(run, method, run.prepare(index, arguments)))
            running.add(task)
            task.add_done_callback(ended)
            index += 1
    finally:
        await _all_ended(running)
    if errors:
        raise errors[0]


async def _make_call_async(run: ListRun, method: Callable[..., Awaitable[Any]], call: Call) -> None:
    if not await _recorded(run, run.claim, call):
        return
    try:
        result = method(**call.arguments)
        if inspect.isawaitable(result):
            result = await result
    except BaseException as error:
        await _recorded(run, run.end, call, None, error)
        if not isinstance(error, VonageError) or is_fatal(error):
            raise
    else:
        await _recorded(run, run.end, call, result, None)


async def _recorded(run: ListRun, function: Callable[..., T], *arguments: Any) -> T:
    """Call a function that may wait for a disk or a server, without blocking the event loop."""
    return await asyncio.to_thread(function, *arguments) if run.recorded else function(*arguments)


async def _all_ended(running: set[asyncio.Task[None]]) -> None:
    """Wait for the calls in progress, even if this task is cancelled: each call has its deadline."""
    cancelled = False
    while running:
        try:
            await asyncio.wait(running)
        except asyncio.CancelledError:
            cancelled = True
    if cancelled:
        raise asyncio.CancelledError


async def _iterate(calls: Iterable[T] | AsyncIterable[T]) -> AsyncIterator[T]:
    if isinstance(calls, AsyncIterable):
        async for arguments in calls:
            yield arguments
        return
    for arguments in calls:
        yield arguments
