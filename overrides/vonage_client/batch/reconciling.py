"""Settles calls with an unknown outcome by the operation that the document names for it."""

from __future__ import annotations

import inspect
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import islice
from typing import Any

from oas_runtime.auth.credentials import call_of
from oas_runtime.call.method_calls import MethodCall, method_call_of
from oas_runtime.model.encode import plain

from ..errors import ConfigurationError
from .ledger import Ledger
from .outcome import Lookup
from .report import Item, Report, item_of
from .run import Arguments, Key, position, qualified_name
from .stores import check_one, opened

_MOST_PAGES = 100


def reconcile(
    method: Callable[..., Any],
    calls: Report | Iterable[Arguments],
    *,
    journal: str | os.PathLike[str] | None = None,
    ledger: Ledger | str | None = None,
    key: Key | None = None,
) -> Report:
    """Look up the calls of a list whose outcome is unknown, and settle those whose outcome can be determined.

    The document says how: which call to make, and what a record of the call holds (``x-outcome-check``). A call
    is settled as ``accepted``, or as ``not sent``, after which ``send_many`` sends it. It stays ``unknown`` where the
    document does not say how to look it up, where two calls of the list cannot be told apart, or where the
    records do not show it. A message is looked up by its ``client_ref``: give every message one of its own.

    Args:
        method: The method of the client with which the list was sent, such as ``vonage.sms.send``.
        calls: The report of ``send_many``, or the same list that it was given.
        journal: The journal of the list, where there is one.
        ledger: The ledger of the list, or its URL. Several processes may share it.
        key: As for ``send_many``.

    Returns:
        The calls whose outcome was unknown, with what they came to. The ledger has that too.

    Raises:
        ConfigurationError: The journal or ledger cannot be opened or is of another list; or the client cannot make
            the call that shows the outcome (credentials).
        VonageError: That call failed; what was settled before stays settled.
    """
    work = _Reconciliation(method, calls, journal, ledger, key)
    with work.open():
        for item, lookup in work.pending():
            search = _Search(work.client, lookup)
            answers: list[Any] = []
            if search.call.paging is None:
                answers.append(search.make())
            else:
                pager = search.pager()
                answers.extend(islice(pager.pages(), _MOST_PAGES))
                search.read(pager)
            work.settle(item, lookup, answers, search.complete)
    return work.report


async def reconcile_async(
    method: Callable[..., Any],
    calls: Report | Iterable[Arguments],
    *,
    journal: str | os.PathLike[str] | None = None,
    ledger: Ledger | str | None = None,
    key: Key | None = None,
) -> Report:
    """``reconcile`` for ``AsyncVonage``."""
    work = _Reconciliation(method, calls, journal, ledger, key)
    with work.open():
        for item, lookup in work.pending():
            search = _Search(work.client, lookup)
            answers: list[Any] = []
            if search.call.paging is None:
                answers.append(await search.make())
            else:
                pager = search.pager()
                async for page in pager.pages():
                    answers.append(page)
                    if len(answers) == _MOST_PAGES:
                        break
                search.read(pager)
            work.settle(item, lookup, answers, search.complete)
    return work.report


class _Reconciliation:
    """The common part of both functions: the calls to look up, and the record of their outcomes."""

    def __init__(
        self,
        method: Callable[..., Any],
        calls: Report | Iterable[Arguments],
        journal: str | os.PathLike[str] | None,
        ledger: Ledger | str | None,
        key: Key | None,
    ) -> None:
        check_one(journal, ledger)
        if journal is None and ledger is None and not isinstance(calls, Report):
            raise ConfigurationError(
                "Give the journal= or ledger= of the list, or pass the report of send_many."
            )
        self._method = method
        self._calls = calls
        self._key = key or position
        self._ledger, self._owned = opened(journal, ledger, qualified_name(method))
        self._method_call: MethodCall | None = None
        self.report: Report = Report()

    def open(self) -> AbstractContextManager[object]:
        """Close the ledger at the end, if it was opened here."""
        return self._owned

    @property
    def client(self) -> Any:
        """The client of the method."""
        assert self._method_call is not None
        return self._method_call.client

    def pending(self) -> Iterator[tuple[Item, Lookup]]:
        """Yield the calls to look up; the others are in the report already."""
        unknown: list[tuple[Item, Lookup]] = []
        identities: Counter[str] = Counter()
        for item in self._items():
            if item.arguments is None:
                continue
            call = self._method_call = method_call_of(self._method, dict(item.arguments))
            lookup = Lookup(call, time.time() if item.time is None else item.time)
            identities[lookup.identity] += 1
            if item.end == "unknown":
                unknown.append((item, lookup))
        for item, lookup in unknown:
            if lookup.possible and identities[lookup.identity] == 1:
                yield item, lookup
            else:
                self.report.items.append(item)

    def _items(self) -> Iterator[Item]:
        """Yield the calls of the list; those with a known outcome in the ledger as ``accepted``."""
        if isinstance(self._calls, Report):
            yield from self._calls
            return
        assert self._ledger is not None
        unknown = {entry.key for entry in self._ledger.unknown()}
        for index, arguments in enumerate(self._calls):
            key = self._key(index, arguments)
            if key in unknown and (item := self._unknown(key, arguments)) is not None:
                yield item
            else:
                yield Item(key, "accepted", arguments=arguments)

    def _unknown(self, key: str, arguments: Arguments) -> Item | None:
        """Return an unknown call, whose arguments must match the ledger; None for any other call."""
        assert self._ledger is not None
        name = method_call_of(self._method, dict(arguments)).endpoint.operation.call
        entry = self._ledger.claim(key, self._ledger.digest(name, arguments))
        if entry is None:  # it was settled as not sent meanwhile
            self._ledger.end(key, "not sent", None)
            return None
        return item_of(entry, arguments)

    def settle(self, item: Item, lookup: Lookup, answers: list[Any], complete: bool) -> None:
        """Record the outcome of a call by the responses."""
        settled, record = lookup.outcome([plain(answer) for answer in answers], complete=complete)
        if settled is None:
            self.report.items.append(item)
            return
        detail = f"{lookup.check.call} shows it"
        if self._ledger is not None:
            self._ledger.settle(item.key, settled, record if settled == "accepted" else detail)
        assert self._method_call is not None
        for observer in self._method_call.observers:
            observer.recorded(call_of(self._method_call.endpoint.operation), settled)
        result = record if settled == "accepted" else None
        self.report.items.append(replace(item, end=settled, result=result, detail=detail))


class _Search:
    """The call that shows the outcome of another."""

    def __init__(self, client: Any, lookup: Lookup) -> None:
        name, _, method = lookup.check.call.partition(".")
        resource = getattr(client, name)
        call = method_call_of(getattr(resource, method), _required(getattr(resource, method)))
        parameters = {parameter.name: parameter.argument for parameter in call.endpoint.operation.parameters}
        self._client = client
        self._method = getattr(resource, method)
        self._arguments = lookup.arguments_of(parameters)
        self.call: MethodCall = _paged(resource, call)
        self.complete = True

    def make(self) -> Any:
        """Make the call; returns the response, or a coroutine for it."""
        return self._method(**self._arguments)

    def pager(self) -> Any:
        """Return the pages of the response."""
        return self._client.iterate(self.call.paging, None, **self._arguments)

    def read(self, pager: Any) -> None:
        """Record whether there are more pages."""
        self.complete = pager.next_arguments is None


def _required(method: Callable[..., Any]) -> dict[str, Any]:
    """Return placeholders for the required arguments of a method, to find its operation."""
    parameters = inspect.signature(method).parameters.values()
    return {parameter.name: None for parameter in parameters if parameter.default is parameter.empty}


def _paged(resource: object, call: MethodCall) -> MethodCall:
    """Return the call of the iterator over the same list, if it exists."""
    for name in dir(resource):
        if name.startswith("iter_"):
            method = getattr(resource, name)
            iterator = method_call_of(method, _required(method))
            if iterator.endpoint is call.endpoint:
                return iterator
    return call
