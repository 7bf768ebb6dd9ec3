"""The interface of a client for resources, as protocols, and the results of methods.

Generated resources are written against these; the clients of ``call`` implement them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, cast

from ..common.headers import request_id
from ..common.record import record
from .endpoint import Endpoint
from .options import RequestOptions
from .paging import Paging

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[T], T]:
        """PEP 702 for type checkers and editors; at run time the function is unchanged and warns itself."""

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


@record
class RawResponse(Generic[T_co]):
    """A response with status, headers and body.

    Attributes:
        status: HTTP status code.
        headers: Response headers; names are found in any case.
        content: The body, decompressed.
        result: What the plain method would have returned.
        attempts: How often the call was tried.
        elapsed: Seconds that it took, waits included.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    result: T_co
    attempts: int = 1
    elapsed: float = 0.0

    @property
    def request_id(self) -> str | None:
        """The server's id of this request, or None."""
        return request_id(self.headers)


class Pager(Protocol[Item_co, Page_co]):
    """The items of a list, an ``Iterator``; each page is one call, made when its first item is wanted.

    An error of a call leaves the iterator where it is: going on asks for the same page again.
    """

    def __iter__(self) -> Iterator[Item_co]: ...
    def __next__(self) -> Item_co: ...

    def pages(self) -> Iterator[Page_co]:
        """The pages not requested yet, as a whole instead of item by item."""
        ...

    @property
    def next_arguments(self) -> Mapping[str, Any] | None:
        """The arguments that continue after the last page; None at the end of the list."""
        ...


class AsyncPager(Protocol[Item_co, Page_co]):
    """``Pager`` for ``async for``: an ``AsyncIterator`` of the items."""

    def __aiter__(self) -> AsyncIterator[Item_co]: ...
    async def __anext__(self) -> Item_co: ...

    def pages(self) -> AsyncIterator[Page_co]:
        """The pages not requested yet, as a whole instead of item by item."""
        ...

    @property
    def next_arguments(self) -> Mapping[str, Any] | None:
        """The arguments that continue after the last page; None at the end of the list."""
        ...


class SyncCaller(Protocol):
    """The interface of a client for a resource: send one call and return its typed result."""

    def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T: ...

    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> Pager[Item, T]:
        """Return the items of a list, page by page. No request is sent before the first item is requested."""
        ...

    @property
    def raw(self) -> SyncCaller:
        """The same client with ``RawResponse`` as the result of calls."""
        ...


class AsyncCaller(Protocol):
    """``SyncCaller`` for ``asyncio`` and ``trio``."""

    async def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T: ...

    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> AsyncPager[Item, T]:
        """Return the items of a list, page by page. No request is sent before the first item is requested."""
        ...

    @property
    def raw(self) -> AsyncCaller:
        """The same client with ``RawResponse`` as the result of calls."""
        ...


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Return the method typed for a raw client: its result includes status, headers and body."""
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
