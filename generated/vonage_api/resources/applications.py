"""Configure Vonage application settings and webhooks."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from .._support.operation import AsyncCaller, RequestOptions, SyncCaller
from .._support.paging import AsyncPager, Pager
from .._support.raw import async_raw, raw
from .._support.unset import UNSET, Unset
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
    """Configure Vonage application settings and webhooks."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> ApplicationsWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
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

        One page: ``iter`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            page_size: Number of applications per page. At least 1. At most 100. The server's default is
                10.
            page: Page number. At least 1. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Applications retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 405, The resource does not support this method; 406,
                The response is not available in the requested media type; 429, Too many requests. This
                request was not processed.
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
        """List Applications, item by item (``list`` page after page).

        Retrieve all Vonage applications associated with your account.

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /v2/applications``, made when its first item is wanted. It counts, and costs, as any
        other call. ``page`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            page_size: Number of applications per page. At least 1. At most 100. The server's default is
                10.
            page: Page number. At least 1. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An iterator over the items; its ``pages()`` gives whole pages, its ``next_arguments`` what
            continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 405, The resource does not support this method; 406,
                The response is not available in the requested media type; 429, Too many requests. This
                request was not processed.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        Never sent again once it may have acted. ``applications.list`` tells what became of it.

        Args:
            name: Name of the application. It need not be unique.
            capabilities: The capabilities of an application. Omitted capabilities are disabled.
            keys: Your own public key. Vonage generates a key pair if it is omitted.
            privacy: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Application created.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 405, The resource does not support this method; 406,
                The response is not available in the requested media type; 415, The request body must be JSON;
                429, Too many requests. This request was not processed.
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

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Application deleted. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 404, The resource
                does not exist or belongs to another account; 405, The resource does not support this method;
                406, The response is not available in the requested media type; 429, Too many requests. This
                request was not processed.
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

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            id: The application ID.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Application details retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 404, The resource
                does not exist or belongs to another account; 405, The resource does not support this method;
                406, The response is not available in the requested media type; 429, Too many requests. This
                request was not processed.
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

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            id: Not described by the document.
            name: Name of the application. It need not be unique.
            capabilities: The capabilities of an application. Omitted capabilities are disabled.
            keys: Your own public key. Vonage generates a key pair if it is omitted.
            privacy: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Application updated.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 404, The resource does not exist or belongs to another
                account; 405, The resource does not support this method; 406, The response is not available in
                the requested media type; 415, The request body must be JSON; 429, Too many requests. This
                request was not processed.
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
    """``Applications``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Applications) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncApplications:
    """Configure Vonage application settings and webhooks."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncApplicationsWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncApplicationsWithRawResponse(AsyncApplications(self._caller.raw))

    async def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ApplicationList:
        """List Applications (``GET /v2/applications``).

        Retrieve all Vonage applications associated with your account.

        One page: ``iter`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            page_size: Number of applications per page. At least 1. At most 100. The server's default is
                10.
            page: Page number. At least 1. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Applications retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 405, The resource does not support this method; 406,
                The response is not available in the requested media type; 429, Too many requests. This
                request was not processed.
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
        """List Applications, item by item (``list`` page after page).

        Retrieve all Vonage applications associated with your account.

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /v2/applications``, made when its first item is wanted. It counts, and costs, as any
        other call. ``page`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            page_size: Number of applications per page. At least 1. At most 100. The server's default is
                10.
            page: Page number. At least 1. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An asynchronous iterator over the items; its ``pages()`` gives whole pages, its
            ``next_arguments`` what continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 405, The resource does not support this method; 406,
                The response is not available in the requested media type; 429, Too many requests. This
                request was not processed.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        Create a Vonage application. The private key is only present in this response and cannot be retrieved
        again. Names are not unique: a repeated request creates a second application.

        Never sent again once it may have acted. ``applications.list`` tells what became of it.

        Args:
            name: Name of the application. It need not be unique.
            capabilities: The capabilities of an application. Omitted capabilities are disabled.
            keys: Your own public key. Vonage generates a key pair if it is omitted.
            privacy: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Application created.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 405, The resource does not support this method; 406,
                The response is not available in the requested media type; 415, The request body must be JSON;
                429, Too many requests. This request was not processed.
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

        Delete a Vonage application. This cannot be undone. Numbers linked to the application are unlinked.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Application deleted. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 404, The resource
                does not exist or belongs to another account; 405, The resource does not support this method;
                406, The response is not available in the requested media type; 429, Too many requests. This
                request was not processed.
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

        Retrieve details of a specific Vonage application.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            id: The application ID.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Application details retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 404, The resource
                does not exist or belongs to another account; 405, The resource does not support this method;
                406, The response is not available in the requested media type; 429, Too many requests. This
                request was not processed.
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

        Replaces the whole application: every capability and setting that is omitted is removed. Read the
        application with `applications.get`, change the result and send all of it. There is no ETag: the last
        request wins.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            id: Not described by the document.
            name: Name of the application. It need not be unique.
            capabilities: The capabilities of an application. Omitted capabilities are disabled.
            keys: Your own public key. Vonage generates a key pair if it is omitted.
            privacy: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Application updated.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 404, The resource does not exist or belongs to another
                account; 405, The resource does not support this method; 406, The response is not available in
                the requested media type; 415, The request body must be JSON; 429, Too many requests. This
                request was not processed.
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
    """``AsyncApplications``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncApplications) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.delete = async_raw(resource.delete)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
