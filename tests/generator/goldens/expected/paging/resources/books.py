"""Operations of the tag Books."""

from __future__ import annotations

from typing import Final

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    AsyncCaller,
    AsyncPager,
    Pager,
    RequestOptions,
    SyncCaller,
    async_raw,
    raw,
    resource,
)

from ..api.books import list_books, search_books
from ..api.books import list_pages as _list_pages
from ..api.books import load_records as _load_records
from ..models.book import Book
from ..models.list_books_response import ListBooksResponse
from ..models.list_pages_response import ListPagesResponse
from ..models.load_records_response import LoadRecordsResponse


class Books:
    """Operations of the tag Books.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return BooksWithRawResponse(Books(self._caller.raw))

    def search_offset(
        self,
        *,
        start: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[Book]:
        """``searchBooks`` (``GET /offset``).

        Returns one page; ``iter_offset`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            golden_paging.books.search_offset()

        Args:
            start: A query parameter.
            size: A query parameter.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Nothing but the items.
        """
        return self._caller.call(
            search_books.ENDPOINT,
            options,
            start=start,
            size=size,
        )

    def iter_offset(
        self,
        *,
        start: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Book, list[Book]]:
        """``searchBooks``: an iterator over the items of all pages.

        Items keep the server's order. ``search_offset`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET /offset``, counted
        and billed as such. Set ``start`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in golden_paging.books.iter_offset():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            search_books.PAGING,
            options,
            start=start,
            size=size,
        )

    def list_pages(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListPagesResponse:
        """``listPages`` (``GET /pages``).

        Returns one page; ``iter_pages`` iterates over all items. Retried automatically, even when the outcome
        is unknown: the operation is idempotent.

        Example:
            golden_paging.books.list_pages()

        Args:
            page: A query parameter. The server's default is 1.
            size: A query parameter. The server's default is 3.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A numbered page.
        """
        return self._caller.call(
            _list_pages.ENDPOINT,
            options,
            page=page,
            size=size,
        )

    def iter_pages(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Book, ListPagesResponse]:
        """``listPages``: an iterator over the items of all pages.

        Items keep the server's order. ``list_pages`` returns one page and describes the arguments. No request
        is sent before the first item is requested; each page is one call of ``GET /pages``, counted and
        billed as such. Set ``page`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in golden_paging.books.iter_pages():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_pages.PAGING,
            options,
            page=page,
            size=size,
        )

    def load_records(
        self,
        *,
        cursor: str | Unset = UNSET,
        iv: str | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LoadRecordsResponse:
        """``loadRecords`` (``GET /records``).

        Returns one page; ``iter_records`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            golden_paging.books.load_records()

        Args:
            cursor: A query parameter.
            iv: A query parameter.
            size: A query parameter.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page whose fields lead on.
        """
        return self._caller.call(
            _load_records.ENDPOINT,
            options,
            cursor=cursor,
            iv=iv,
            size=size,
        )

    def iter_records(
        self,
        *,
        cursor: str | Unset = UNSET,
        iv: str | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Book, LoadRecordsResponse]:
        """``loadRecords``: an iterator over the items of all pages.

        Items keep the server's order. ``load_records`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET /records``, counted
        and billed as such. Set ``cursor`` and ``iv`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in golden_paging.books.iter_records():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _load_records.PAGING,
            options,
            cursor=cursor,
            iv=iv,
            size=size,
        )

    def list_linked(
        self,
        *,
        shelf: str,
        cursor: str | Unset = UNSET,
        size: int | Unset = UNSET,
        genre: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListBooksResponse:
        """``listBooks`` (``GET /v1/shelves/{shelf}/books``).

        Returns one page; ``iter_linked`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            golden_paging.books.list_linked(shelf="shelf")

        Args:
            shelf: A path parameter.
            cursor: A query parameter.
            size: A query parameter. At most 100.
            genre: A query parameter.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page with links.
        """
        return self._caller.call(
            list_books.ENDPOINT,
            options,
            shelf=shelf,
            cursor=cursor,
            size=size,
            genre=genre,
        )

    def iter_linked(
        self,
        *,
        shelf: str,
        cursor: str | Unset = UNSET,
        size: int | Unset = UNSET,
        genre: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Book, ListBooksResponse]:
        """``listBooks``: an iterator over the items of all pages.

        Items keep the server's order. ``list_linked`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v1/shelves/{shelf}/books``, counted and billed as such. Set ``cursor`` to start at a page other than
        the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in golden_paging.books.iter_linked(shelf="shelf"):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_books.PAGING,
            options,
            shelf=shelf,
            cursor=cursor,
            size=size,
            genre=genre,
        )


class BooksWithRawResponse:
    """``Books``, returning status, headers and body with the result."""

    def __init__(self, resource: Books) -> None:
        self.search_offset: Final = raw(resource.search_offset)
        self.list_pages: Final = raw(resource.list_pages)
        self.load_records: Final = raw(resource.load_records)
        self.list_linked: Final = raw(resource.list_linked)


class AsyncBooks:
    """Operations of the tag Books.

    The errors of all methods are those of ``Books``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncBooksWithRawResponse(AsyncBooks(self._caller.raw))

    async def search_offset(
        self,
        *,
        start: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[Book]:
        """``searchBooks`` (``GET /offset``).

        See ``Books.search_offset``.
        """
        return await self._caller.call(
            search_books.ENDPOINT,
            options,
            start=start,
            size=size,
        )

    def iter_offset(
        self,
        *,
        start: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Book, list[Book]]:
        """``searchBooks``: an asynchronous iterator over the items of all pages.

        See ``Books.iter_offset``.
        """
        return self._caller.iterate(
            search_books.PAGING,
            options,
            start=start,
            size=size,
        )

    async def list_pages(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListPagesResponse:
        """``listPages`` (``GET /pages``).

        See ``Books.list_pages``.
        """
        return await self._caller.call(
            _list_pages.ENDPOINT,
            options,
            page=page,
            size=size,
        )

    def iter_pages(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Book, ListPagesResponse]:
        """``listPages``: an asynchronous iterator over the items of all pages.

        See ``Books.iter_pages``.
        """
        return self._caller.iterate(
            _list_pages.PAGING,
            options,
            page=page,
            size=size,
        )

    async def load_records(
        self,
        *,
        cursor: str | Unset = UNSET,
        iv: str | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LoadRecordsResponse:
        """``loadRecords`` (``GET /records``).

        See ``Books.load_records``.
        """
        return await self._caller.call(
            _load_records.ENDPOINT,
            options,
            cursor=cursor,
            iv=iv,
            size=size,
        )

    def iter_records(
        self,
        *,
        cursor: str | Unset = UNSET,
        iv: str | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Book, LoadRecordsResponse]:
        """``loadRecords``: an asynchronous iterator over the items of all pages.

        See ``Books.iter_records``.
        """
        return self._caller.iterate(
            _load_records.PAGING,
            options,
            cursor=cursor,
            iv=iv,
            size=size,
        )

    async def list_linked(
        self,
        *,
        shelf: str,
        cursor: str | Unset = UNSET,
        size: int | Unset = UNSET,
        genre: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListBooksResponse:
        """``listBooks`` (``GET /v1/shelves/{shelf}/books``).

        See ``Books.list_linked``.
        """
        return await self._caller.call(
            list_books.ENDPOINT,
            options,
            shelf=shelf,
            cursor=cursor,
            size=size,
            genre=genre,
        )

    def iter_linked(
        self,
        *,
        shelf: str,
        cursor: str | Unset = UNSET,
        size: int | Unset = UNSET,
        genre: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Book, ListBooksResponse]:
        """``listBooks``: an asynchronous iterator over the items of all pages.

        See ``Books.iter_linked``.
        """
        return self._caller.iterate(
            list_books.PAGING,
            options,
            shelf=shelf,
            cursor=cursor,
            size=size,
            genre=genre,
        )


class AsyncBooksWithRawResponse:
    """``AsyncBooks``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncBooks) -> None:
        self.search_offset: Final = async_raw(resource.search_offset)
        self.list_pages: Final = async_raw(resource.list_pages)
        self.load_records: Final = async_raw(resource.load_records)
        self.list_linked: Final = async_raw(resource.list_linked)
