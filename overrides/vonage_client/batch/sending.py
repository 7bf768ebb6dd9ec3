"""Sends a long list of calls: a bounded number at a time, each written down before it leaves."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sized
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import nullcontext
from typing import Any, TypeVar

from ..errors import ClientClosedError, ConfigurationError, VonageError
from .journal import Journal
from .progress import Show, shown
from .report import End, Item, Key, Progress, Report, earlier, end_of

T = TypeVar("T")
Arguments = Mapping[str, Any]
OnProgress = Callable[[Progress], object]


class _List:
    """What both runners share: which calls are still to be made, and what became of the others."""

    def __init__(
        self,
        method: Callable[..., Any],
        calls: object,
        journal: str | os.PathLike[str] | None,
        key: Key | None,
        on_progress: OnProgress | None,
    ) -> None:
        name = getattr(method, "__qualname__", "")
        self.journal = None if journal is None else Journal(journal, name.removeprefix("Async"))
        self.key = key or _position
        self.report = Report()
        self.total = len(calls) if isinstance(calls, Sized) else None
        self._on_progress = on_progress
        self._lock = threading.Lock()
        self._counts: Counter[End] = Counter()
        self._seen: set[str] = set()

    def open(self) -> Journal | nullcontext[None]:
        return self.journal if self.journal is not None else nullcontext()

    def begin(self, index: int, arguments: Arguments) -> tuple[str, str] | None:
        """Key and digest of a call that has to be made now; None where it has ended before."""
        key = self.key(index, arguments)
        if key in self._seen:
            raise ConfigurationError(f"The key {key!r} stands for two calls of the list: give each its own.")
        self._seen.add(key)
        if self.journal is None:
            return key, ""
        digest = self.journal.digest(arguments)
        known = self.journal.entries.get(key)
        if known is not None and known.digest != digest:
            raise ConfigurationError(
                f"{self.journal.path}: {key!r} was written down for a call with other arguments. Give the same "
                "list to go on with, another journal for another list, or a key= that names each call."
            )
        if known is not None and known.state != "not sent":
            self.note(earlier(known))
            return None
        return key, digest

    def leave(self, key: str, digest: str) -> None:
        """Write a call down; what is on its way at the same time shares the wait for the disk."""
        if self.journal is not None:
            self.journal.leave(key, digest)

    def end(self, key: str, result: Any, error: VonageError | None) -> None:
        """Write down how a call ended."""
        end: End = "accepted" if error is None else end_of(error)
        detail = result if error is None else str(error)
        if self.journal is not None:
            self.journal.end(key, end, detail)
        self.note(Item(key, end, result, error, None if error is None else str(error)))

    def note(self, item: Item) -> None:
        with self._lock:
            self.report.items.append(item)
            self._counts[item.end] += 1
            progress = Progress(len(self.report.items), self.total, dict(self._counts))
            if self._on_progress is not None:
                self._on_progress(progress)


def _position(index: int, arguments: Arguments) -> str:
    return str(index)


def _fatal(error: VonageError) -> bool:
    """Whether every further call would end the same way."""
    return isinstance(error, (ConfigurationError, ClientClosedError))


def send_many(
    method: Callable[..., Any],
    calls: Iterable[Arguments],
    *,
    journal: str | os.PathLike[str] | None = None,
    concurrency: int = 10,
    key: Key | None = None,
    on_progress: OnProgress | None = None,
    show: Show = "auto",
) -> Report:
    """Make a call for each of ``calls``, a bounded number at a time, and tell what became of each.

    With a ``journal`` each call is written to disk before it leaves. Running the same list with the same
    journal again, after a crash, Ctrl-C or a power cut, goes on where it stopped: what was accepted or
    rejected is not sent again, nor is what may have been (``Report.unknown``); the rest is.

    Args:
        method: A method of a client, such as ``vonage.sms.send``.
        calls: The keyword arguments of each call; may be a generator.
        journal: A file to write the calls down in; made if there is none.
        concurrency: How many calls may be on their way at a time.
        key: Names a call, from its position and arguments; by default its position. Give one where the
            list may come in another order the next time.
        on_progress: Is told after each call how far the list has come. It should be quick.
        show: A progress bar: ``"auto"`` on a terminal only, ``"always"`` or ``"never"``.

    Returns:
        Every call of the list by how it ended; calls that raised are in it with their error.

    Raises:
        ConfigurationError: The journal is of another list or in use, a key stands twice, or the client
            cannot make such calls at all (credentials). What was on its way is written down.
    """
    _check(concurrency)
    with shown(show, on_progress) as tell:
        work = _List(method, calls, journal, key, tell)
        with work.open(), ThreadPoolExecutor(concurrency, thread_name_prefix="send_many") as threads:
            running: set[Future[None]] = set()
            try:
                for index, arguments in enumerate(calls):
                    begun = work.begin(index, arguments)
                    if begun is None:
                        continue
                    running.add(threads.submit(_one, work, method, *begun, arguments))
                    if len(running) >= concurrency:
                        running = _reap(running)
                while running:
                    running = _reap(running)
            finally:
                # Whatever stopped the list, what is on its way ends, and is written down.
                wait(running)
    return work.report


def _reap(running: set[Future[None]]) -> set[Future[None]]:
    done, rest = wait(running, return_when=FIRST_COMPLETED)
    for each in done:
        each.result()
    return rest


def _one(work: _List, method: Callable[..., Any], key: str, digest: str, arguments: Arguments) -> None:
    work.leave(key, digest)
    try:
        result = method(**arguments)
    except VonageError as error:
        work.end(key, None, error)
        if _fatal(error):
            raise
    else:
        work.end(key, result, None)


async def send_many_async(
    method: Callable[..., Awaitable[Any]],
    calls: Iterable[Arguments] | AsyncIterable[Arguments],
    *,
    journal: str | os.PathLike[str] | None = None,
    concurrency: int = 100,
    key: Key | None = None,
    on_progress: OnProgress | None = None,
    show: Show = "auto",
) -> Report:
    """``send_many`` for ``AsyncVonage``. Cancelling it lets what is on its way end, and writes it down."""
    _check(concurrency)
    with shown(show, on_progress) as tell:
        work = _List(method, calls, journal, key, tell)
        with work.open():
            free = asyncio.Semaphore(concurrency)
            running: set[asyncio.Task[None]] = set()
            failed: list[BaseException] = []

            async def one(name: str, digest: str, arguments: Arguments) -> None:
                try:
                    if work.journal is not None:
                        await asyncio.to_thread(work.leave, name, digest)
                    result = await method(**arguments)
                except VonageError as error:
                    work.end(name, None, error)
                    if _fatal(error):
                        failed.append(error)
                else:
                    work.end(name, result, None)
                finally:
                    free.release()

            try:
                index = 0
                async for arguments in _each(calls):
                    await free.acquire()
                    if failed:
                        break
                    begun = work.begin(index, arguments)
                    index += 1
                    if begun is None:
                        free.release()
                        continue
                    task = asyncio.create_task(one(*begun, arguments))
                    running.add(task)
                    task.add_done_callback(running.discard)
            finally:
                await _ended(running)
            if failed:
                raise failed[0]
    return work.report


async def _ended(running: set[asyncio.Task[None]]) -> None:
    """Wait for the calls on their way, even while this task is being cancelled: each has its deadline."""
    cancelled = False
    while running:
        try:
            await asyncio.wait(running)
        except asyncio.CancelledError:
            cancelled = True
    if cancelled:
        raise asyncio.CancelledError


async def _each(calls: Iterable[T] | AsyncIterable[T]) -> AsyncIterator[T]:
    if isinstance(calls, AsyncIterable):
        async for each in calls:
            yield each
        return
    for each in calls:
        yield each


def _check(concurrency: object) -> None:
    if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:
        raise ConfigurationError(f"concurrency must be a whole number of at least 1, not {concurrency!r}.")
