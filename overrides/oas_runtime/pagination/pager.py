"""Iterators over the pages of a list: the next page is selected without I/O and requested only when it is needed.

``PageCursor`` decides; ``Pager`` and ``AsyncPager`` are two thin drivers of it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, Self, TypeVar, cast

from ..errors import Call, PagingError
from ..operation.paging import PageCounter, PageParameter, Paging, Place
from .links import InvalidLinkError, LinkScope, parameters_of, value_of, whole

Item = TypeVar("Item")
Page = TypeVar("Page")


class PageCursor(Generic[Item, Page]):
    """The position in a list, and the next request.

    Attributes:
        arguments: Of the next call; None when there is no next page.
        pages: The number of pages that were read.
        items: The number of items on these pages.
    """

    def __init__(
        self,
        paging: Paging[Page, Item],
        arguments: Mapping[str, Any],
        call: Call,
        link_scope: Callable[[Mapping[str, Any]], LinkScope],
        redacted: Callable[[str], str],
    ) -> None:
        """``link_scope`` returns the target of a call with these arguments: a link must have the same target.

        ``redacted`` removes credentials from a text in which a server may have echoed them.
        """
        self._paging = paging
        self._call = call
        self._link_scope = link_scope
        self._redacted = redacted
        self.arguments: dict[str, Any] | None = paging.given(arguments)
        self.pages: int = 0
        self.items: int = 0
        self._failure: PagingError | None = None
        self._last: list[Item] = []
        self._parameters = _parameters(paging)
        self._seen = {self._position(self.arguments)}
        counter = paging.counter
        self._start = self._number(counter, self.arguments) if counter else 0

    def __repr__(self) -> str:
        state = "failed" if self._failure else "ended" if self.arguments is None else "open"
        return f"{self._call}, {state} after {self.pages} pages with {self.items} items"

    def ask(self) -> dict[str, Any] | None:
        """Return the arguments of the next call, or None at the end. Raises ``PagingError``."""
        if self._failure is not None:
            raise self._failure.with_traceback(None)
        return self.arguments

    def read(self, page: Page) -> list[Item]:
        """Read the requested page; returns its items. Raises ``PagingError`` for a repeated page."""
        assert self.arguments is not None
        listed = cast("object", self._paging.at(page, self._paging.items))  # lenient, like the whole response
        if listed is not None and not isinstance(listed, list):
            self._fail(f"its items are not a list but {type(listed).__name__}")
        items = cast("list[Item]", listed or [])
        if items and items == self._last:
            self._fail("the server returned the same page again")
        self.pages += 1
        self.items += len(items)
        self._last = items
        self.arguments = self._after(page, items, self.arguments) if items else None
        return items

    # --- the next page -------------------------------------------------------------------

    def _after(self, page: Page, items: list[Item], asked: dict[str, Any]) -> dict[str, Any] | None:
        try:
            changes = self._changes(page, items, asked)
        except InvalidLinkError as error:
            self._fails_later(self._redacted(str(error)))
            return None
        if changes is None:
            return None
        following = {**asked, **changes}
        position = self._position(following)
        if position in self._seen:
            self._fails_later("its link or cursor leads to a page that was read before")
            return None
        self._seen.add(position)
        return following

    def _changes(self, page: Page, items: list[Item], asked: dict[str, Any]) -> dict[str, Any] | None:
        """Return the arguments of the next page; None after the last page."""
        paging = self._paging
        if paging.link is not None:
            href = paging.at(page, paging.link.href)
            if href:
                fields = self._fields(page)
                return fields or parameters_of(href, paging.link.parameters, self._link_scope(asked))
            if paging.at(page, paging.link.href[:1]) is not None or paging.counter is None:
                return None
        elif paging.fields:
            return self._fields(page)
        return self._counted(paging.counter, page, items, asked) if paging.counter is not None else None

    def _fields(self, page: Page) -> dict[str, Any] | None:
        """Return the arguments in fields of the page, if all of them are present."""
        values: dict[str, Any] = {}
        for field in self._paging.fields:
            value = self._paging.at(page, field.place)
            number = isinstance(value, int) and not isinstance(value, bool)
            if value is None or value == "" or not (number or isinstance(value, str)):
                return None
            values[field.parameter.argument] = value_of(field.parameter, value)
        return values or None

    def _counted(
        self, counter: PageCounter, page: Page, items: list[Item], asked: dict[str, Any]
    ) -> dict[str, Any] | None:
        number, name = self._number(counter, asked), counter.parameter.argument
        total = self._total(page, counter.total_items)
        if counter.counts == "items":
            reached = number - counter.first + len(items)
            return None if total is not None and reached >= total else {name: number + len(items)}
        pages = self._total(page, counter.total_pages)
        if pages is not None:
            ended = number - counter.first + 1 >= pages
        else:
            before = self._before(counter, asked)
            ended = total is not None and before is not None and before + self.items >= total
        return None if ended else {name: number + 1}

    def _total(self, page: Page, place: Place | None) -> int | None:
        return None if place is None else whole(self._paging.at(page, place))

    def _before(self, counter: PageCounter, asked: dict[str, Any]) -> int | None:
        """Return the number of items before the first requested page, if it is known."""
        if self._start <= counter.first:
            return 0
        size = asked.get(counter.size or "", counter.default_size)
        return (self._start - counter.first) * size if isinstance(size, int) else None

    def _number(self, counter: PageCounter, asked: Mapping[str, Any]) -> int:
        number = asked.get(counter.parameter.argument, counter.first)
        return number if isinstance(number, int) else counter.first

    def _position(self, arguments: Mapping[str, Any]) -> tuple[object, ...]:
        return tuple(arguments.get(parameter.argument) for parameter in self._parameters)

    # --- errors --------------------------------------------------------------------------

    def _fail(self, why: str) -> None:
        self._fails_later(why)
        assert self._failure is not None
        raise self._failure

    def _fails_later(self, why: str) -> None:
        """The items of this page are returned; the error is raised when the next page is requested."""
        asked, self.arguments = self.arguments or {}, None
        at = {
            parameter.argument: asked[parameter.argument]
            for parameter in self._parameters
            if parameter.argument in asked
        }
        self._failure = PagingError(
            f"{self._call} cannot continue after {self.pages} pages with {self.items} items: {why}.",
            call=self._call,
            pages=self.pages,
            items=self.items,
            position=at,
        )


class _Pager(Generic[Item, Page]):
    """The common part of both pagers."""

    def __init__(self, cursor: PageCursor[Item, Page]) -> None:
        self._cursor = cursor
        self._waiting: deque[Item] = deque()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._cursor!r}>"

    @property
    def next_arguments(self) -> Mapping[str, Any] | None:
        """The arguments that continue after the last page; None at the end of the list."""
        arguments = self._cursor.arguments
        return None if arguments is None else dict(arguments)


class Pager(_Pager[Item, Page], Iterator[Item]):
    """The items of a list, page after page; for one thread at a time.

    Each page is one call, made when its first item is wanted. An error of a call leaves the iterator where it
    is: going on asks for the same page again. A ``PagingError`` ends it for good.
    """

    def __init__(self, cursor: PageCursor[Item, Page], fetch: Callable[[dict[str, Any]], Page]) -> None:
        super().__init__(cursor)
        self._fetch = fetch

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Item:
        while not self._waiting:
            arguments = self._cursor.ask()
            if arguments is None:
                raise StopIteration
            self._waiting.extend(self._cursor.read(self._fetch(arguments)))
        return self._waiting.popleft()

    def pages(self) -> Iterator[Page]:
        """The pages not requested yet, as a whole instead of item by item."""
        while (arguments := self._cursor.ask()) is not None:
            page = self._fetch(arguments)
            self._cursor.read(page)
            yield page


class AsyncPager(_Pager[Item, Page], AsyncIterator[Item]):
    """``Pager`` for ``async for``; for one task at a time."""

    def __init__(
        self, cursor: PageCursor[Item, Page], fetch: Callable[[dict[str, Any]], Awaitable[Page]]
    ) -> None:
        super().__init__(cursor)
        self._fetch = fetch

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Item:
        while not self._waiting:
            arguments = self._cursor.ask()
            if arguments is None:
                raise StopAsyncIteration
            self._waiting.extend(self._cursor.read(await self._fetch(arguments)))
        return self._waiting.popleft()

    async def pages(self) -> AsyncIterator[Page]:
        """The pages not requested yet, as a whole instead of item by item."""
        while (arguments := self._cursor.ask()) is not None:
            page = await self._fetch(arguments)
            self._cursor.read(page)
            yield page


def _parameters(paging: Paging[Any, Any]) -> tuple[PageParameter, ...]:
    parameters = [
        *(paging.link.parameters if paging.link else ()),
        *(field.parameter for field in paging.fields),
    ]
    if paging.counter is not None:
        parameters.append(paging.counter.parameter)
    return tuple({parameter.argument: parameter for parameter in parameters}.values())
