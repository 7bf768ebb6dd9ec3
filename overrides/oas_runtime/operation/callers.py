"""The interface of a client for resources, and the options and results of methods, as protocols.

Generated resources are written against these; the clients of ``call`` implement them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar, cast

from ..common.record import record
from .endpoint import Endpoint
from .paging import Paging

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[T], T]:
        """PEP 702 for type checkers and editors; at run time the function stays as it is, and warns by itself."""

        def mark(function: T) -> T:
            function.__deprecated__ = message
            return function

        return mark


P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)
Page_co = TypeVar("Page_co", covariant=True)


class TimeLimits(Protocol):
    """Time limits in seconds; ``deadline`` is for the whole call."""

    @property
    def connect(self) -> float: ...
    @property
    def read(self) -> float: ...
    @property
    def write(self) -> float: ...
    @property
    def pool(self) -> float: ...
    @property
    def deadline(self) -> float: ...


@record(kw_only=True)
class RequestOptions:
    """Options of one call, beside the operation's arguments.

    ``timeout`` bounds the whole call, in seconds, or gives all its limits. ``extra_headers``, ``extra_query`` and
    ``extra_body`` add what the document does not know; ``extra_body`` needs a form or JSON object
    body. ``validate=False`` sends the arguments unchecked. ``servers`` re-routes this call;
    ``region`` chooses among the servers of an operation that has one for each region.
    ``raise_on_rejection=False`` returns the result where a success reports an error in its body, in place of
    raising. ``max_retries`` limits how often the call is retried. ``once`` is a key under which the call is made
    at most once, by the ledger of the client: another call with the same key gets the result of the first one.
    """

    timeout: float | TimeLimits | None = None
    extra_headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    extra_query: Mapping[str, str | int | float | bool | Sequence[str]] = field(
        default_factory=dict[str, str | int | float | bool | Sequence[str]], repr=False
    )
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    validate: bool | None = None
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    region: str | None = None
    raise_on_rejection: bool | None = None
    max_retries: int | None = None
    once: str | None = None


class RawResponse(Protocol[T_co]):
    """A response with its outer side: status, headers and body beside the decoded result."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...
    @property
    def result(self) -> T_co: ...


class Pager(Protocol[Item_co, Page_co]):
    """The items of a list, an ``Iterator``; each page is one call, made when its first item is wanted.

    An error of a call leaves the iterator where it is: going on asks for the same page again.
    """

    def __iter__(self) -> Iterator[Item_co]: ...
    def __next__(self) -> Item_co: ...

    def pages(self) -> Iterator[Page_co]:
        """The pages not asked for yet, whole, in place of their items."""
        ...

    @property
    def next_arguments(self) -> Mapping[str, Any] | None:
        """The arguments that continue after the pages read so far; None when there are no more."""
        ...


class AsyncPager(Protocol[Item_co, Page_co]):
    """``Pager`` for ``async for``: an ``AsyncIterator`` of the items."""

    def __aiter__(self) -> AsyncIterator[Item_co]: ...
    async def __anext__(self) -> Item_co: ...

    def pages(self) -> AsyncIterator[Page_co]:
        """The pages not asked for yet, whole, in place of their items."""
        ...

    @property
    def next_arguments(self) -> Mapping[str, Any] | None:
        """The arguments that continue after the pages read so far; None when there are no more."""
        ...


class SyncCaller(Protocol):
    """What a resource needs of a client: to send one call and return its typed result."""

    def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T: ...

    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> Pager[Item, T]:
        """The items of a list, page after page. Nothing is sent before the first is asked for."""
        ...

    @property
    def raw(self) -> SyncCaller:
        """The same client, answering with ``RawResponse`` in place of the bare result."""
        ...


class AsyncCaller(Protocol):
    """``SyncCaller`` for ``asyncio`` and ``trio``."""

    async def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T: ...

    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> AsyncPager[Item, T]:
        """The items of a list, page after page. Nothing is sent before the first is asked for."""
        ...

    @property
    def raw(self) -> AsyncCaller:
        """The same client, answering with ``RawResponse`` in place of the bare result."""
        ...


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The same method, typed for what a raw caller gives: status, headers and body beside the result."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """``raw`` for coroutine methods."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)


class DeprecatedMethod(Protocol[P, T_co]):
    """A method of a deprecated operation."""

    @deprecated("The operation is deprecated.")
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T_co: ...


def deprecated_raw(method: Callable[P, T]) -> DeprecatedMethod[P, RawResponse[T]]:
    """``raw`` for the method of a deprecated operation."""
    return cast("DeprecatedMethod[P, RawResponse[T]]", method)


def deprecated_async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> DeprecatedMethod[P, Coroutine[Any, Any, RawResponse[T]]]:
    """``async_raw`` for the method of a deprecated operation."""
    return cast("DeprecatedMethod[P, Coroutine[Any, Any, RawResponse[T]]]", method)
