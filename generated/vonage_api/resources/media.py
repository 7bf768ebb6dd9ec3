"""Media files of messages and reports (beta)."""

from __future__ import annotations

from typing import Any, Final, Literal

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

from ..api.media import delete_media, get_media_info, list_media, update_media_info
from ..models.list_media_response import ListMediaResponse
from ..models.media_item import MediaItem


class Media:
    """Media files of messages and reports (beta).

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> MediaWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return MediaWithRawResponse(Media(self._caller.raw))

    def list(
        self,
        *,
        order: Literal["ascending", "descending"] | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListMediaResponse:
        """List media files (beta) (``GET /v3/media``).

        List media files. Without `start_time` only those of the last week are returned.

        Returns one page; ``iter`` iterates over all items. Retried automatically, even when the outcome is
        unknown: the operation is idempotent.

        Example:
            vonage.media.list()

        Args:
            order: Sort order by time. The server's default is "descending".
            page_index: Page number, starting at 0. At least 0. The server's default is 0.
            page_size: Maximum number of results per page. At least 1. The server's default is 20.
            start_time: Start of the period (RFC 3339). The default is one week ago.
            end_time: End of the period (RFC 3339).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of media files.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            list_media.ENDPOINT,
            options,
            order=order,
            page_index=page_index,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
        )

    def iter(
        self,
        *,
        order: Literal["ascending", "descending"] | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[MediaItem, ListMediaResponse]:
        """List media files (beta): an iterator over the items of all pages.

        Items keep the server's order. ``list`` returns one page and describes the arguments. No request is
        sent before the first item is requested; each page is one call of ``GET /v3/media``, counted and
        billed as such. Set ``page_index`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.media.iter():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_media.PAGING,
            options,
            order=order,
            page_index=page_index,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
        )

    def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a media file (beta) (``DELETE /v3/media/{file_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.media.delete(file_id="4e67640c-fe03-5dfa-8444-b97c1287a2f5")

        Args:
            file_id: Identifier of the file (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The file was deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            delete_media.ENDPOINT,
            options,
            file_id=file_id,
        )

    def get_info(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> MediaItem:
        """Retrieve the details of a media file (beta) (``GET /v3/media/{file_id}/info``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.media.get_info(file_id="4e67640c-fe03-5dfa-8444-b97c1287a2f5")

        Args:
            file_id: Identifier of the file (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Details of the file.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_media_info.ENDPOINT,
            options,
            file_id=file_id,
        )

    def update_info(
        self,
        *,
        file_id: str,
        description: str | Unset = UNSET,
        max_downloads_allowed: int | Unset = UNSET,
        metadata_primary: str | Unset = UNSET,
        metadata_secondary: str | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        public: bool | Unset = UNSET,
        title: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update the details of a media file (beta) (``PUT /v3/media/{file_id}/info``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.media.update_info(file_id="4e67640c-fe03-5dfa-8444-b97c1287a2f5", public=True)

        Args:
            file_id: Identifier of the file (UUID).
            description: Description of the file.
            max_downloads_allowed: Maximum number of downloads. Without it there is no limit.
            metadata_primary: Custom data for searching.
            metadata_secondary: Further custom data for searching.
            mime_type: Media type of the file.
            public: Whether the file can be downloaded without credentials.
            title: Title of the file.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The details were updated. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            update_media_info.ENDPOINT,
            options,
            file_id=file_id,
            description=description,
            max_downloads_allowed=max_downloads_allowed,
            metadata_primary=metadata_primary,
            metadata_secondary=metadata_secondary,
            mime_type=mime_type,
            public=public,
            title=title,
        )


class MediaWithRawResponse:
    """``Media``, returning status, headers and body with the result."""

    def __init__(self, resource: Media) -> None:
        self.list: Final = raw(resource.list)
        self.delete: Final = raw(resource.delete)
        self.get_info: Final = raw(resource.get_info)
        self.update_info: Final = raw(resource.update_info)


class AsyncMedia:
    """Media files of messages and reports (beta).

    The errors of all methods are those of ``Media``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncMediaWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncMediaWithRawResponse(AsyncMedia(self._caller.raw))

    async def list(
        self,
        *,
        order: Literal["ascending", "descending"] | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListMediaResponse:
        """List media files (beta) (``GET /v3/media``).

        See ``Media.list``.
        """
        return await self._caller.call(
            list_media.ENDPOINT,
            options,
            order=order,
            page_index=page_index,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
        )

    def iter(
        self,
        *,
        order: Literal["ascending", "descending"] | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[MediaItem, ListMediaResponse]:
        """List media files (beta): an asynchronous iterator over the items of all pages.

        See ``Media.iter``.
        """
        return self._caller.iterate(
            list_media.PAGING,
            options,
            order=order,
            page_index=page_index,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
        )

    async def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a media file (beta) (``DELETE /v3/media/{file_id}``).

        See ``Media.delete``.
        """
        return await self._caller.call(
            delete_media.ENDPOINT,
            options,
            file_id=file_id,
        )

    async def get_info(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> MediaItem:
        """Retrieve the details of a media file (beta) (``GET /v3/media/{file_id}/info``).

        See ``Media.get_info``.
        """
        return await self._caller.call(
            get_media_info.ENDPOINT,
            options,
            file_id=file_id,
        )

    async def update_info(
        self,
        *,
        file_id: str,
        description: str | Unset = UNSET,
        max_downloads_allowed: int | Unset = UNSET,
        metadata_primary: str | Unset = UNSET,
        metadata_secondary: str | Unset = UNSET,
        mime_type: str | Unset = UNSET,
        public: bool | Unset = UNSET,
        title: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Update the details of a media file (beta) (``PUT /v3/media/{file_id}/info``).

        See ``Media.update_info``.
        """
        return await self._caller.call(
            update_media_info.ENDPOINT,
            options,
            file_id=file_id,
            description=description,
            max_downloads_allowed=max_downloads_allowed,
            metadata_primary=metadata_primary,
            metadata_secondary=metadata_secondary,
            mime_type=mime_type,
            public=public,
            title=title,
        )


class AsyncMediaWithRawResponse:
    """``AsyncMedia``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncMedia) -> None:
        self.list: Final = async_raw(resource.list)
        self.delete: Final = async_raw(resource.delete)
        self.get_info: Final = async_raw(resource.get_info)
        self.update_info: Final = async_raw(resource.update_info)
