"""Accounts of messaging providers (beta)."""

from __future__ import annotations

from collections.abc import Sequence
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

from ..api.external_accounts import (
    create_messenger_account,
    delete_messenger_account,
    get_messenger_account,
    get_viber_account,
    get_whatsapp_account,
    link_external_account,
    list_external_accounts,
    unlink_external_account,
    update_messenger_account,
)
from ..models.external_account import ExternalAccount
from ..models.list_external_accounts_response import ListExternalAccountsResponse


class ExternalAccounts:
    """Accounts of messaging providers (beta).

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> ExternalAccountsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return ExternalAccountsWithRawResponse(ExternalAccounts(self._caller.raw))

    def list(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListExternalAccountsResponse:
        """List external accounts (beta) (``GET /beta/chatapp-accounts``).

        Returns one page; ``iter`` iterates over all items. Retried automatically, even when the outcome is
        unknown: the operation is idempotent.

        Example:
            vonage.external_accounts.list()

        Args:
            provider: Return only accounts of this provider.
            page_number: Page number. At least 1. The server's default is 1.
            page_size: Maximum number of results per page. At least 1. The server's default is 20.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of external accounts.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            list_external_accounts.ENDPOINT,
            options,
            provider=provider,
            page_number=page_number,
            page_size=page_size,
        )

    def iter(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[ExternalAccount, ListExternalAccountsResponse]:
        """List external accounts (beta): an iterator over the items of all pages.

        Items keep the server's order. ``list`` returns one page and describes the arguments. No request is
        sent before the first item is requested; each page is one call of ``GET /beta/chatapp-accounts``,
        counted and billed as such. Set ``page_number`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.external_accounts.iter():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_external_accounts.PAGING,
            options,
            provider=provider,
            page_number=page_number,
            page_size=page_size,
        )

    def create_messenger(
        self,
        *,
        external_id: str,
        access_token: str,
        applications: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Create a Messenger account (beta) (``POST /beta/chatapp-accounts/messenger``).

        Never retried once the server may have processed the request. ``external_accounts.get_messenger``
        shows whether it was carried out.

        Example:
            vonage.external_accounts.create_messenger(external_id="external_id", access_token="access_token")

        Args:
            external_id: Identifier of the Facebook page.
            access_token: Access token of the Facebook page.
            applications: Identifiers of the linked applications. An account has at most one; it must have
                the Messages capability. At most 1 item.
            name: Name of the account.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The account was created.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                create_messenger_account.ENDPOINT,
                options,
                external_id=external_id,
                access_token=access_token,
                applications=applications,
                name=name,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del access_token

    def delete_messenger(
        self,
        *,
        external_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a Messenger account (beta) (``DELETE /beta/chatapp-accounts/messenger/{external_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.external_accounts.delete_messenger(external_id="external_id")

        Args:
            external_id: Identifier of the account at the provider.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The account was deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            delete_messenger_account.ENDPOINT,
            options,
            external_id=external_id,
        )

    def get_messenger(
        self,
        *,
        external_id: str,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Retrieve a Messenger account (beta) (``GET /beta/chatapp-accounts/messenger/{external_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.external_accounts.get_messenger(external_id="external_id")

        Args:
            external_id: Identifier of the account at the provider.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The account.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_messenger_account.ENDPOINT,
            options,
            external_id=external_id,
        )

    def update_messenger(
        self,
        *,
        external_id: str,
        access_token: str | Unset = UNSET,
        applications: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Update a Messenger account (beta) (``PATCH /beta/chatapp-accounts/messenger/{external_id}``).

        Update a Messenger account. Its `external_id` cannot be changed.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.external_accounts.update_messenger(external_id="external_id", name="name")

        Args:
            external_id: Identifier of the account at the provider.
            access_token: New access token of the Facebook page.
            applications: Identifiers of the linked applications. An account has at most one; it must have
                the Messages capability. At most 1 item.
            name: New name of the account.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The updated account.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                update_messenger_account.ENDPOINT,
                options,
                external_id=external_id,
                access_token=access_token,
                applications=applications,
                name=name,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del access_token

    def get_viber(
        self,
        *,
        external_id: str,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Retrieve a Viber account (beta) (``GET /beta/chatapp-accounts/viber_service_msg/{external_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.external_accounts.get_viber(external_id="external_id")

        Args:
            external_id: Identifier of the account at the provider.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The account.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_viber_account.ENDPOINT,
            options,
            external_id=external_id,
        )

    def get_whatsapp(
        self,
        *,
        external_id: str,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Retrieve a WhatsApp account (beta) (``GET /beta/chatapp-accounts/whatsapp/{external_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.external_accounts.get_whatsapp(external_id="external_id")

        Args:
            external_id: Identifier of the account at the provider.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The account.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_whatsapp_account.ENDPOINT,
            options,
            external_id=external_id,
        )

    def link_application(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
        external_id: str,
        application: str,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Link an application (beta) (``POST /beta/chatapp-accounts/{provider}/{external_id}/applications``).

        Link an application to an account. Rejected with status 403 if the application does not exist or has
        no Messages capability, and with 409 if an application is linked already.

        Never retried once the server may have processed the request. ``external_accounts.list`` shows whether
        it was carried out.

        Example:
            vonage.external_accounts.link_application(
                provider="messenger",
                external_id="external_id",
                application="application",
            )

        Args:
            provider: The provider.
            external_id: Identifier of the account at the provider.
            application: Identifier of the application.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The application was linked.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                409: The request conflicts with the current state of the resource.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            link_external_account.ENDPOINT,
            options,
            provider=provider,
            external_id=external_id,
            application=application,
        )

    def unlink_application(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
        external_id: str,
        application_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Unlink an application (beta) (``DELETE
        /beta/chatapp-accounts/{provider}/{external_id}/applications/{application_id}``).

        Unlink an application from an account. Rejected with status 409 if it is not linked.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.external_accounts.unlink_application(
                provider="messenger",
                external_id="external_id",
                application_id="application_id",
            )

        Args:
            provider: The provider.
            external_id: Identifier of the account at the provider.
            application_id: Identifier of the application.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The application was unlinked. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                409: The request conflicts with the current state of the resource.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            unlink_external_account.ENDPOINT,
            options,
            provider=provider,
            external_id=external_id,
            application_id=application_id,
        )


class ExternalAccountsWithRawResponse:
    """``ExternalAccounts``, returning status, headers and body with the result."""

    def __init__(self, resource: ExternalAccounts) -> None:
        self.list: Final = raw(resource.list)
        self.create_messenger: Final = raw(resource.create_messenger)
        self.delete_messenger: Final = raw(resource.delete_messenger)
        self.get_messenger: Final = raw(resource.get_messenger)
        self.update_messenger: Final = raw(resource.update_messenger)
        self.get_viber: Final = raw(resource.get_viber)
        self.get_whatsapp: Final = raw(resource.get_whatsapp)
        self.link_application: Final = raw(resource.link_application)
        self.unlink_application: Final = raw(resource.unlink_application)


class AsyncExternalAccounts:
    """Accounts of messaging providers (beta).

    The errors of all methods are those of ``ExternalAccounts``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncExternalAccountsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncExternalAccountsWithRawResponse(AsyncExternalAccounts(self._caller.raw))

    async def list(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListExternalAccountsResponse:
        """List external accounts (beta) (``GET /beta/chatapp-accounts``).

        See ``ExternalAccounts.list``.
        """
        return await self._caller.call(
            list_external_accounts.ENDPOINT,
            options,
            provider=provider,
            page_number=page_number,
            page_size=page_size,
        )

    def iter(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[ExternalAccount, ListExternalAccountsResponse]:
        """List external accounts (beta): an asynchronous iterator over the items of all pages.

        See ``ExternalAccounts.iter``.
        """
        return self._caller.iterate(
            list_external_accounts.PAGING,
            options,
            provider=provider,
            page_number=page_number,
            page_size=page_size,
        )

    async def create_messenger(
        self,
        *,
        external_id: str,
        access_token: str,
        applications: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Create a Messenger account (beta) (``POST /beta/chatapp-accounts/messenger``).

        See ``ExternalAccounts.create_messenger``.
        """
        try:
            return await self._caller.call(
                create_messenger_account.ENDPOINT,
                options,
                external_id=external_id,
                access_token=access_token,
                applications=applications,
                name=name,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del access_token

    async def delete_messenger(
        self,
        *,
        external_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a Messenger account (beta) (``DELETE /beta/chatapp-accounts/messenger/{external_id}``).

        See ``ExternalAccounts.delete_messenger``.
        """
        return await self._caller.call(
            delete_messenger_account.ENDPOINT,
            options,
            external_id=external_id,
        )

    async def get_messenger(
        self,
        *,
        external_id: str,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Retrieve a Messenger account (beta) (``GET /beta/chatapp-accounts/messenger/{external_id}``).

        See ``ExternalAccounts.get_messenger``.
        """
        return await self._caller.call(
            get_messenger_account.ENDPOINT,
            options,
            external_id=external_id,
        )

    async def update_messenger(
        self,
        *,
        external_id: str,
        access_token: str | Unset = UNSET,
        applications: Sequence[str] | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Update a Messenger account (beta) (``PATCH /beta/chatapp-accounts/messenger/{external_id}``).

        See ``ExternalAccounts.update_messenger``.
        """
        try:
            return await self._caller.call(
                update_messenger_account.ENDPOINT,
                options,
                external_id=external_id,
                access_token=access_token,
                applications=applications,
                name=name,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del access_token

    async def get_viber(
        self,
        *,
        external_id: str,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Retrieve a Viber account (beta) (``GET /beta/chatapp-accounts/viber_service_msg/{external_id}``).

        See ``ExternalAccounts.get_viber``.
        """
        return await self._caller.call(
            get_viber_account.ENDPOINT,
            options,
            external_id=external_id,
        )

    async def get_whatsapp(
        self,
        *,
        external_id: str,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Retrieve a WhatsApp account (beta) (``GET /beta/chatapp-accounts/whatsapp/{external_id}``).

        See ``ExternalAccounts.get_whatsapp``.
        """
        return await self._caller.call(
            get_whatsapp_account.ENDPOINT,
            options,
            external_id=external_id,
        )

    async def link_application(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
        external_id: str,
        application: str,
        options: RequestOptions | None = None,
    ) -> ExternalAccount:
        """Link an application (beta) (``POST /beta/chatapp-accounts/{provider}/{external_id}/applications``).

        See ``ExternalAccounts.link_application``.
        """
        return await self._caller.call(
            link_external_account.ENDPOINT,
            options,
            provider=provider,
            external_id=external_id,
            application=application,
        )

    async def unlink_application(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
        external_id: str,
        application_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Unlink an application (beta) (``DELETE
        /beta/chatapp-accounts/{provider}/{external_id}/applications/{application_id}``).

        See ``ExternalAccounts.unlink_application``.
        """
        return await self._caller.call(
            unlink_external_account.ENDPOINT,
            options,
            provider=provider,
            external_id=external_id,
            application_id=application_id,
        )


class AsyncExternalAccountsWithRawResponse:
    """``AsyncExternalAccounts``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncExternalAccounts) -> None:
        self.list: Final = async_raw(resource.list)
        self.create_messenger: Final = async_raw(resource.create_messenger)
        self.delete_messenger: Final = async_raw(resource.delete_messenger)
        self.get_messenger: Final = async_raw(resource.get_messenger)
        self.update_messenger: Final = async_raw(resource.update_messenger)
        self.get_viber: Final = async_raw(resource.get_viber)
        self.get_whatsapp: Final = async_raw(resource.get_whatsapp)
        self.link_application: Final = async_raw(resource.link_application)
        self.unlink_application: Final = async_raw(resource.unlink_application)
