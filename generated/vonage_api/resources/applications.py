"""Configure Vonage application settings and webhooks."""

from __future__ import annotations

from typing import Any, Final

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

from ..api.applications import (
    create_application,
    delete_application,
    get_application,
    list_applications,
    update_application,
)
from ..models.application import Application
from ..models.application_capabilities import ApplicationCapabilities
from ..models.application_list import ApplicationList
from ..models.application_privacy import ApplicationPrivacy
from ..models.application_request_keys import ApplicationRequestKeys
from ..params import ApplicationCapabilitiesDict, ApplicationPrivacyDict, ApplicationRequestKeysDict


class Applications:
    """Configure Vonage application settings and webhooks.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> ApplicationsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return ApplicationsWithRawResponse(Applications(self._caller.raw))

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ApplicationList:
        """List Applications (``GET /v2/applications``).

        Retrieve all Vonage applications associated with your account.

        Returns one page; ``iter`` iterates over all items. Retried automatically, even when the outcome is
        unknown: the operation is idempotent.

        Example:
            vonage.applications.list()

        Args:
            page_size: Number of applications per page. From 1 to 100. The server's default is 10.
            page: Page number. At least 1. The server's default is 1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Applications retrieved.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                405: The resource does not support this method.
                406: The response is not available in the requested media type.
                429: Too many requests. This request was not processed.
        """
        return self._caller.call(
            list_applications.ENDPOINT,
            options,
            page_size=page_size,
            page=page,
        )

    def iter(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Application, ApplicationList]:
        """List Applications: an iterator over the items of all pages.

        Items keep the server's order. ``list`` returns one page and describes the arguments. No request is
        sent before the first item is requested; each page is one call of ``GET /v2/applications``, counted
        and billed as such. Set ``page`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.applications.iter():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_applications.PAGING,
            options,
            page_size=page_size,
            page=page,
        )

    def create(
        self,
        *,
        name: str,
        capabilities: ApplicationCapabilities | ApplicationCapabilitiesDict | Unset = UNSET,
        keys: ApplicationRequestKeys | ApplicationRequestKeysDict | Unset = UNSET,
        privacy: ApplicationPrivacy | ApplicationPrivacyDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Application:
        """Create an Application (``POST /v2/applications``).

        Create a Vonage application. The private key is only present in this response and cannot be retrieved
        again. Names are not unique: a repeated request creates a second application.

        Never retried once the server may have processed the request. ``applications.list`` shows whether it
        was carried out.

        Example:
            vonage.applications.create(name="name")

        Args:
            name: Name of the application. It need not be unique.
            capabilities: The capabilities of an application. Omitted capabilities are disabled.
            keys: Your own public key. Vonage generates a key pair if it is omitted.
            privacy: Privacy settings of an application.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Application created.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                405: The resource does not support this method.
                406: The response is not available in the requested media type.
                415: The request body must be JSON.
                429: Too many requests. This request was not processed.
        """
        return self._caller.call(
            create_application.ENDPOINT,
            options,
            name=name,
            capabilities=capabilities,
            keys=keys,
            privacy=privacy,
        )

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete an Application (``DELETE /v2/applications/{id}``).

        Delete a Vonage application. This cannot be undone. Numbers linked to the application are unlinked.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.applications.delete(id="id")

        Args:
            id: The application ID.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Application deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                405: The resource does not support this method.
                406: The response is not available in the requested media type.
                429: Too many requests. This request was not processed.
        """
        return self._caller.call(
            delete_application.ENDPOINT,
            options,
            id=id,
        )

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Application:
        """Get an Application (``GET /v2/applications/{id}``).

        Retrieve details of a specific Vonage application.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.applications.get(id="id")

        Args:
            id: The application ID.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Application details retrieved.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                405: The resource does not support this method.
                406: The response is not available in the requested media type.
                429: Too many requests. This request was not processed.
        """
        return self._caller.call(
            get_application.ENDPOINT,
            options,
            id=id,
        )

    def update(
        self,
        *,
        id: str,
        name: str,
        capabilities: ApplicationCapabilities | ApplicationCapabilitiesDict | Unset = UNSET,
        keys: ApplicationRequestKeys | ApplicationRequestKeysDict | Unset = UNSET,
        privacy: ApplicationPrivacy | ApplicationPrivacyDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Application:
        """Update an Application (``PUT /v2/applications/{id}``).

        Replaces the whole application: every capability and setting that is omitted is removed. Read the
        application with `applications.get`, change the result and send all of it. There is no ETag: the last
        request wins.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.applications.update(id="id", name="name")

        Args:
            id: The application ID.
            name: Name of the application. It need not be unique.
            capabilities: The capabilities of an application. Omitted capabilities are disabled.
            keys: Your own public key. Vonage generates a key pair if it is omitted.
            privacy: Privacy settings of an application.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Application updated.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                405: The resource does not support this method.
                406: The response is not available in the requested media type.
                415: The request body must be JSON.
                429: Too many requests. This request was not processed.
        """
        return self._caller.call(
            update_application.ENDPOINT,
            options,
            id=id,
            name=name,
            capabilities=capabilities,
            keys=keys,
            privacy=privacy,
        )


class ApplicationsWithRawResponse:
    """``Applications``, returning status, headers and body with the result."""

    def __init__(self, resource: Applications) -> None:
        self.list: Final = raw(resource.list)
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.get: Final = raw(resource.get)
        self.update: Final = raw(resource.update)


class AsyncApplications:
    """Configure Vonage application settings and webhooks.

    The errors of all methods are those of ``Applications``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncApplicationsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncApplicationsWithRawResponse(AsyncApplications(self._caller.raw))

    async def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ApplicationList:
        """List Applications (``GET /v2/applications``).

        See ``Applications.list``.
        """
        return await self._caller.call(
            list_applications.ENDPOINT,
            options,
            page_size=page_size,
            page=page,
        )

    def iter(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Application, ApplicationList]:
        """List Applications: an asynchronous iterator over the items of all pages.

        See ``Applications.iter``.
        """
        return self._caller.iterate(
            list_applications.PAGING,
            options,
            page_size=page_size,
            page=page,
        )

    async def create(
        self,
        *,
        name: str,
        capabilities: ApplicationCapabilities | ApplicationCapabilitiesDict | Unset = UNSET,
        keys: ApplicationRequestKeys | ApplicationRequestKeysDict | Unset = UNSET,
        privacy: ApplicationPrivacy | ApplicationPrivacyDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Application:
        """Create an Application (``POST /v2/applications``).

        See ``Applications.create``.
        """
        return await self._caller.call(
            create_application.ENDPOINT,
            options,
            name=name,
            capabilities=capabilities,
            keys=keys,
            privacy=privacy,
        )

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete an Application (``DELETE /v2/applications/{id}``).

        See ``Applications.delete``.
        """
        return await self._caller.call(
            delete_application.ENDPOINT,
            options,
            id=id,
        )

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Application:
        """Get an Application (``GET /v2/applications/{id}``).

        See ``Applications.get``.
        """
        return await self._caller.call(
            get_application.ENDPOINT,
            options,
            id=id,
        )

    async def update(
        self,
        *,
        id: str,
        name: str,
        capabilities: ApplicationCapabilities | ApplicationCapabilitiesDict | Unset = UNSET,
        keys: ApplicationRequestKeys | ApplicationRequestKeysDict | Unset = UNSET,
        privacy: ApplicationPrivacy | ApplicationPrivacyDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Application:
        """Update an Application (``PUT /v2/applications/{id}``).

        See ``Applications.update``.
        """
        return await self._caller.call(
            update_application.ENDPOINT,
            options,
            id=id,
            name=name,
            capabilities=capabilities,
            keys=keys,
            privacy=privacy,
        )


class AsyncApplicationsWithRawResponse:
    """``AsyncApplications``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncApplications) -> None:
        self.list: Final = async_raw(resource.list)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.update: Final = async_raw(resource.update)
