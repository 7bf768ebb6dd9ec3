"""One run of a list, independent of its driver: the remaining calls, and the outcomes of the others."""

from __future__ import annotations

import inspect
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Sized
from contextlib import AbstractContextManager
from typing import Any, NamedTuple, cast

from oas_runtime.auth.credentials import call_of
from oas_runtime.call.method_calls import method_call_of
from oas_runtime.config.settings import check_count
from oas_runtime.observability.observed_ledger import ObservedLedger

from ..errors import ClientClosedError, ConfigurationError, LedgerError, VonageError
from .ledger import End, Entry, Ledger, State, check_key
from .progress import OnProgress, Progress
from .report import Item, Report, end_of, item_of
from .stores import check_one, opened

Arguments = Mapping[str, Any]
Key = Callable[[int, Arguments], str]


class Call(NamedTuple):
    """A call of the list to claim and make."""

    key: str
    arguments: dict[str, Any]


class ListRun:
    """The state of one run of a list. Safe for many threads.

    Raises:
        ConfigurationError: Arguments that cannot work; for a sequence also keys that are no text or not unique.
    """

    def __init__(
        self,
        method: Callable[..., Any],
        calls: object,
        journal: str | os.PathLike[str] | None,
        ledger: Ledger | str | None,
        key: Key | None,
        concurrency: object,
    ) -> None:
        check_count("concurrency", concurrency, 1)
        check_one(journal, ledger)
        self._method = method
        self._call = qualified_name(method)
        self._signature = _Signature(method)
        self._key = key or position
        self._keys: set[str] = set()
        self._total = _length(calls)
        self._known_keys: list[str] | None = None
        if isinstance(calls, Sequence):
            self._known_keys = [
                self._checked_key(index, arguments)
                for index, arguments in enumerate(cast("Sequence[object]", calls))
            ]
        self.report: Report = Report()

        self.on_progress: OnProgress | None = None
        self._lock = threading.Lock()
        self._counts: Counter[State] = Counter()
        self._unrecorded: LedgerError | None = None
        self._observed: ObservedLedger[Entry] | None = None
        self._digested = self._call
        self._ledger, self._owned = opened(journal, ledger, self._call)
        self._continue = (
            ""
            if self._ledger is None
            else (
                f"; run again with {'ledger' if journal is None else 'journal'} {self._ledger.name} to continue"
            )
        )

    def open(self) -> AbstractContextManager[object]:
        """Close the ledger at the end, if this run opened it."""
        return self._owned

    @property
    def recorded(self) -> bool:
        """Whether there is a ledger: ``claim`` and ``end`` may then wait for a disk or a server."""
        return self._ledger is not None

    def prepare(self, index: int, arguments: object) -> Call:
        """Return the call at a position of the list after all checks that need no client.

        Raises:
            ConfigurationError: The item is not a mapping, or its key no text or not unique.
            TypeError: The method has no such argument, or needs another one.
        """
        key = self._checked_key(index, arguments) if self._known_keys is None else self._known_keys[index]
        mapping = dict(_mapping(index, arguments))
        self._signature.check(mapping)
        return Call(key, mapping)

    def _checked_key(self, index: int, arguments: object) -> str:
        key = check_key(self._key(index, _mapping(index, arguments)))
        if key in self._keys:
            raise ConfigurationError(
                f"The key {key!r} is used for two calls of the list: each call needs its own key."
            )
        self._keys.add(key)
        return key

    def claim(self, call: Call) -> bool:
        """Whether the call must be made now, which is then recorded. Otherwise the report has its outcome."""
        if self._ledger is None:
            return True
        if self._observed is None:
            self._digested, self._observed = _observed(self._ledger, self._method, call.arguments)
        entry = self._observed.claim(call.key, self._ledger.digest(self._digested, call.arguments))
        if entry is None:
            return True
        self._note(item_of(entry, call.arguments))
        return False

    def end(self, call: Call, result: Any, error: BaseException | None) -> None:
        """Record the outcome of a call."""
        end: End = "accepted" if error is None else end_of(error)
        detail = None if error is None else str(error) or type(error).__name__
        try:
            if self._observed is not None:
                self._observed.end(call.key, end, result if error is None else detail)
        except LedgerError as unrecorded:
            # The next claim stops the list; after the last one, ``finish`` raises the error.
            self._unrecorded = unrecorded
        self._note(Item(call.key, end, result, error, detail, arguments=call.arguments, time=time.time()))

    def finish(self) -> Report:
        """Return the report; raises ``LedgerError`` if the end of a call could not be recorded."""
        if self._unrecorded is not None:
            raise self._unrecorded
        return self.report

    def summary(self) -> str:
        """One line with the progress of an interrupted list, and how to continue it."""
        counts = self._counts
        text = f"{counts['accepted']:,}{'' if self._total is None else f' of {self._total:,}'} accepted"
        if counts["rejected"]:
            text += f", {counts['rejected']:,} rejected"
        return f"{text}, {counts['unknown']:,} unknown{self._continue}"

    def _note(self, item: Item) -> None:
        with self._lock:
            self.report.items.append(item)
            self._counts[item.end] += 1
            progress = Progress(len(self.report.items), self._total, dict(self._counts))
            if self.on_progress is not None:
                self.on_progress(progress)


class _Signature:
    """Checks without a call whether arguments fit a method."""

    def __init__(self, method: Callable[..., Any]) -> None:
        try:
            self._signature = inspect.signature(method)
        except (TypeError, ValueError):
            self._signature = inspect.Signature(
                [inspect.Parameter("arguments", inspect.Parameter.VAR_KEYWORD)]
            )
        parameters = self._signature.parameters.values()
        named = {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD}
        self._names = {parameter.name for parameter in parameters if parameter.kind in named}
        self._required = {
            parameter.name
            for parameter in parameters
            if parameter.kind in named and parameter.default is parameter.empty
        }

    def check(self, arguments: Arguments) -> None:
        names = arguments.keys()
        if names <= self._names and self._required <= names:
            return
        self._signature.bind(**arguments)


def _observed(
    ledger: Ledger, method: Callable[..., Any], arguments: dict[str, Any]
) -> tuple[str, ObservedLedger[Entry]]:
    """Return the name of a call in digests, and the ledger, observed by the client of the method."""
    try:
        method_call = method_call_of(method, arguments)
    except ConfigurationError:  # a custom function of the caller
        return qualified_name(method), ObservedLedger(ledger, None, ())
    operation = method_call.endpoint.operation
    return operation.call, ObservedLedger(ledger, call_of(operation), method_call.observers)


def qualified_name(method: Callable[..., Any]) -> str:
    """Return the name of a method in a ledger: the same for both clients."""
    name: str = getattr(method, "__qualname__", "")
    return name.removeprefix("Async")


def is_fatal(error: VonageError) -> bool:
    """Whether every further call would fail in the same way."""
    return isinstance(error, (ConfigurationError, ClientClosedError))


def _mapping(index: int, arguments: object) -> Arguments:
    if not isinstance(arguments, Mapping):
        raise ConfigurationError(
            f"Item {index} of the list must be the keyword arguments of a call (a dict), not "
            f"{type(arguments).__name__}."
        )
    return cast("Arguments", arguments)


def _length(calls: object) -> int | None:
    return len(calls) if isinstance(calls, Sized) else None


def position(index: int, arguments: Arguments) -> str:
    """Return the default key of a call."""
    return str(index)
