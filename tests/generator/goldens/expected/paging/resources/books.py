"""Operations of the tag Books."""

from __future__ import annotations

from functools import cached_property

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, AsyncPager, Pager, RequestOptions, SyncCaller, async_raw, raw

from ..api.books import list_books, search_books
from ..api.books import list_pages as _list_pages
from ..api.books import load_records as _load_records
from ..models.book import Book
from ..models.list_books_response import ListBooksResponse
from ..models.list_pages_response import ListPagesResponse
from ..models.load_records_response import LoadRecordsResponse


class Books:
    """Operations of the tag Books."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return BooksWithRawResponse(Books(self._caller.raw))

    def search_offset(
        self,
        *,
        start: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[Book]:
        """``searchBooks`` (``GET /offset``).

        One page: ``iter_offset`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            start: Not described by the document.
            size: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Nothing but the items.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        """``searchBooks``, item by item (``search_offset`` page after page).

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /offset``, made when its first item is wanted. It counts, and costs, as any other
        call. ``start`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            start: Not described by the document.
            size: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An iterator over the items; its ``pages()`` gives whole pages, its ``next_arguments`` what
            continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        One page: ``iter_pages`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            page: Not described by the document. The server's default is 1.
            size: Not described by the document. The server's default is 3.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            A numbered page.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        """``listPages``, item by item (``list_pages`` page after page).

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /pages``, made when its first item is wanted. It counts, and costs, as any other
        call. ``page`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            page: Not described by the document. The server's default is 1.
            size: Not described by the document. The server's default is 3.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An iterator over the items; its ``pages()`` gives whole pages, its ``next_arguments`` what
            continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        One page: ``iter_records`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            cursor: Not described by the document.
            iv: Not described by the document.
            size: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            A page whose fields lead on.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        """``loadRecords``, item by item (``load_records`` page after page).

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /records``, made when its first item is wanted. It counts, and costs, as any other
        call. ``cursor`` and ``iv`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            cursor: Not described by the document.
            iv: Not described by the document.
            size: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An iterator over the items; its ``pages()`` gives whole pages, its ``next_arguments`` what
            continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        One page: ``iter_linked`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            shelf: Not described by the document.
            cursor: Not described by the document.
            size: Not described by the document. At most 100.
            genre: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            A page with links.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        """``listBooks``, item by item (``list_linked`` page after page).

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /v1/shelves/{shelf}/books``, made when its first item is wanted. It counts, and
        costs, as any other call. ``cursor`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            shelf: Not described by the document.
            cursor: Not described by the document.
            size: Not described by the document. At most 100.
            genre: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An iterator over the items; its ``pages()`` gives whole pages, its ``next_arguments`` what
            continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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
    """``Books``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Books) -> None:
        self.search_offset = raw(resource.search_offset)
        self.list_pages = raw(resource.list_pages)
        self.load_records = raw(resource.load_records)
        self.list_linked = raw(resource.list_linked)


class AsyncBooks:
    """Operations of the tag Books."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncBooksWithRawResponse(AsyncBooks(self._caller.raw))

    async def search_offset(
        self,
        *,
        start: int | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[Book]:
        """``searchBooks`` (``GET /offset``).

        One page: ``iter_offset`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            start: Not described by the document.
            size: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Nothing but the items.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        """``searchBooks``, item by item (``search_offset`` page after page).

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /offset``, made when its first item is wanted. It counts, and costs, as any other
        call. ``start`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            start: Not described by the document.
            size: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An asynchronous iterator over the items; its ``pages()`` gives whole pages, its
            ``next_arguments`` what continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        One page: ``iter_pages`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            page: Not described by the document. The server's default is 1.
            size: Not described by the document. The server's default is 3.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            A numbered page.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        """``listPages``, item by item (``list_pages`` page after page).

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /pages``, made when its first item is wanted. It counts, and costs, as any other
        call. ``page`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            page: Not described by the document. The server's default is 1.
            size: Not described by the document. The server's default is 3.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An asynchronous iterator over the items; its ``pages()`` gives whole pages, its
            ``next_arguments`` what continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        One page: ``iter_records`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            cursor: Not described by the document.
            iv: Not described by the document.
            size: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            A page whose fields lead on.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        """``loadRecords``, item by item (``load_records`` page after page).

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /records``, made when its first item is wanted. It counts, and costs, as any other
        call. ``cursor`` and ``iv`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            cursor: Not described by the document.
            iv: Not described by the document.
            size: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An asynchronous iterator over the items; its ``pages()`` gives whole pages, its
            ``next_arguments`` what continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        One page: ``iter_linked`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            shelf: Not described by the document.
            cursor: Not described by the document.
            size: Not described by the document. At most 100.
            genre: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            A page with links.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        """``listBooks``, item by item (``list_linked`` page after page).

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /v1/shelves/{shelf}/books``, made when its first item is wanted. It counts, and
        costs, as any other call. ``cursor`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            shelf: Not described by the document.
            cursor: Not described by the document.
            size: Not described by the document. At most 100.
            genre: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An asynchronous iterator over the items; its ``pages()`` gives whole pages, its
            ``next_arguments`` what continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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
    """``AsyncBooks``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncBooks) -> None:
        self.search_offset = async_raw(resource.search_offset)
        self.list_pages = async_raw(resource.list_pages)
        self.load_records = async_raw(resource.load_records)
        self.list_linked = async_raw(resource.list_linked)
