"""The clients of the Vonage API: the facts about Vonage that the runtime needs.

Credentials come by keyword or, where a keyword is not given, from the environment:
``VONAGE_API_KEY`` and ``VONAGE_API_SECRET`` (an account: HTTP Basic, or fields of the request),
``VONAGE_APPLICATION_ID`` and ``VONAGE_PRIVATE_KEY`` (an application: JSON Web Tokens),
``VONAGE_SIGNATURE_SECRET`` and ``VONAGE_SIGNATURE_METHOD`` (an account: signatures in place of its secret).
``VONAGE_LOG=debug`` (or ``info``, ``warning``) writes log records to the standard error: operations, statuses,
times, sizes and request ids; never an argument, a header or a body. ``VONAGE_HIDE_VALUES=1`` hides phone numbers,
texts and all other values in reprs and errors (see ``hide_values``). ``VONAGE_SERVER`` is the URL of a server to
which every operation goes (the option ``server``). ``VONAGE_ALLOW_HOSTS=loopback`` refuses requests to all other hosts.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Self, Unpack

from oas_runtime.call.async_client import AsyncClient, AsyncClientOptions
from oas_runtime.call.base_client import BaseClient
from oas_runtime.call.sync_client import ClientOptions, SyncClient
from oas_runtime.config.client_info import ClientInfo
from oas_runtime.config.settings import Settings, platform_agent
from oas_runtime.errors import ConfigurationError, ErrorFields
from oas_runtime.observability.log_records import log_to_stderr

from ._version import __version__
from .account import Account, pick
from .errors import (
    STATUS_ERRORS,
    AccountRejectedError,
    NumbersRejectedError,
    SmsRejectedError,
    VerifyRejectedError,
)
from .hiding import hide_values
from .resources import AsyncResources, SyncResources

if TYPE_CHECKING:
    from .signatures import SignatureMethod

PrivateKey = str | bytes | Path


def _apply_environment() -> None:
    level = os.environ.get("VONAGE_LOG")
    if level:
        log_to_stderr(_OfAccount.INFO.name, level)
    hidden = os.environ.get("VONAGE_HIDE_VALUES")
    if hidden is not None:
        if hidden not in ("0", "1"):
            raise ConfigurationError(f"VONAGE_HIDE_VALUES must be 0 or 1, not {hidden!r:.40}.")
        hide_values(hidden == "1")


class _OfAccount(BaseClient):
    """The common part of both clients: the specifics of Vonage, and the account."""

    _defaults = Settings(user_agent=platform_agent("vonage-client", __version__))
    INFO = ClientInfo(
        name="vonage_client",
        environment="VONAGE_",
        error_fields=ErrorFields(
            codes=("error-code", "error_code", "code"),
            labels=(
                "error-code-label",
                "error-text",
                "error_text",
                "error_title",
                "description",
                "message",
            ),
        ),
        rejected_errors={
            "account": AccountRejectedError,
            "numbers": NumbersRejectedError,
            "sms": SmsRejectedError,
            "verify": VerifyRejectedError,
        },
        status_errors=STATUS_ERRORS,
    )
    _account: Account

    def with_credentials(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        application_id: str | None = None,
        private_key: PrivateKey | None = None,
        signature_secret: str | None = None,
        signature_method: SignatureMethod | None = None,
    ) -> Self:
        """Return a copy with other credentials and the same connections; None keeps a value.

        An empty string removes a value: ``signature_secret=""`` is a client that does not sign.
        Closing a copy leaves the connections open; closing the client closes them for its copies too.
        """
        credentials: dict[str, object] = {"api_key": api_key, "api_secret": api_secret}
        credentials |= {"application_id": application_id, "private_key": private_key}
        credentials |= {"signature_secret": signature_secret, "signature_method": signature_method}
        del api_key, api_secret, application_id, private_key, signature_secret
        account = self._account.changed(pick(credentials))
        copy = self._copy(self._engine.with_options({}, account.credentials))
        copy._account = account
        return copy


class Vonage(_OfAccount, SyncClient, SyncResources):
    """The Vonage API. Use it as a context manager, or ``close`` it; safe for many threads.

    ::

        with Vonage() as vonage:
            sent = vonage.sms.send(to="447700900000", from_="Acme", text="Hello")

    Args:
        api_key: Of the account; else ``VONAGE_API_KEY``.
        api_secret: Of the account; else ``VONAGE_API_SECRET``.
        application_id: Of the application; else ``VONAGE_APPLICATION_ID``.
        private_key: Of the application: PEM text, PEM bytes or the path of a PEM file, PKCS#8 or
            PKCS#1; else ``VONAGE_PRIVATE_KEY`` (text or path). Read when the first token is needed.
        signature_secret: Of the account, which is not its API secret; else ``VONAGE_SIGNATURE_SECRET``.
            With it SMS are signed, and ``api_secret`` is not sent with them.
        signature_method: The one set for the account: ``"md5hash"`` (the default), ``"md5"``, ``"sha1"``,
            ``"sha256"`` or ``"sha512"``; else ``VONAGE_SIGNATURE_METHOD``.
        http_client: An ``httpx.Client`` or ``httpx2.Client`` to send with; it stays yours to close.
        transport: An ``httpx.BaseTransport`` or ``httpx2.BaseTransport`` to send with.
        ssl_context: Trusted and client certificates for the client's own connections, or ``"system"`` to trust
            the operating system's certificates (the ``truststore`` extra).
        max_connections: The largest number of connections at a time.
        proxy: URL of an HTTP proxy for the client's own connections, such as
            ``"http://user:password@host:3128"``, or ``"environment"`` for ``HTTPS_PROXY`` and ``NO_PROXY``.
        timeout: Seconds for a whole call with its retries (60), or a ``Timeout``.
        server: URL of a server to which every operation goes, such as an emulator; else ``VONAGE_SERVER``.
        servers: Replaces single servers: URL of the document -> URL to use.
        region: Name of the region of calls, recordings and messages, such as ``"eu"``.
        server_variables: Values for the variables of server URLs.
        base_url: Where the document was published; relative server URLs start there.
        allow_http: Hosts that may be reached over plain ``http``; loopback always may.
        credentials_in: Where key and secret go that are declared as fields: ``"auto"``, ``"document"``, ``"header"``.
        validate: Refuse what the document forbids before it is sent (True).
        max_retries: Retries of a call that may be repeated (2).
        on_request: Receives a ``RequestEvent`` before each attempt.
        on_response: Receives a ``ResponseEvent`` after each response.
        on_retry: Receives a ``RetryEvent`` before each retry.
        on_error: Receives the error of each call that fails.
        telemetry: True for OpenTelemetry spans and metrics (the ``otel`` extra), or a tracer provider.
        rate_limit: Wait to keep to ``"document"``, a number of calls a second, or a text such as ``"30/s"``.
        rate_limit_storage: URL of a storage in which several processes keep to one limit (the ``redis`` extra).
        max_response_bytes: The longest response body to accept (16 MB).
        user_agent: Value of the ``User-Agent`` header.
        app: Name and version of your program, in front of ``user_agent``: ``"my-app/1.2"``.
        raise_on_rejection: Raise ``RejectedError`` for an error code inside HTTP 200 (True), or return the result.
        ledger: A store of calls for ``RequestOptions(once=...)``; it stays yours to close.

    Raises:
        ConfigurationError: An argument cannot work. Credentials are looked at when a call needs them.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        application_id: str | None = None,
        private_key: PrivateKey | None = None,
        signature_secret: str | None = None,
        signature_method: SignatureMethod | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        credentials: dict[str, object] = {"api_key": api_key, "api_secret": api_secret}
        credentials |= {"application_id": application_id, "private_key": private_key}
        credentials |= {"signature_secret": signature_secret, "signature_method": signature_method}
        del api_key, api_secret, application_id, private_key, signature_secret
        _apply_environment()
        self._account = Account.of(pick(credentials))
        super().__init__(self._account.credentials, **options)


class AsyncVonage(_OfAccount, AsyncClient, AsyncResources):
    """``Vonage`` for asyncio and trio; safe for many tasks.

    ::

        async with AsyncVonage() as vonage:
            sent = await vonage.sms.send(to="447700900000", from_="Acme", text="Hello")

    Args:
        api_key: Of the account; else ``VONAGE_API_KEY``.
        api_secret: Of the account; else ``VONAGE_API_SECRET``.
        application_id: Of the application; else ``VONAGE_APPLICATION_ID``.
        private_key: Of the application, as for ``Vonage``; else ``VONAGE_PRIVATE_KEY``.
        signature_secret: Of the account, as for ``Vonage``; else ``VONAGE_SIGNATURE_SECRET``.
        signature_method: As for ``Vonage``; else ``VONAGE_SIGNATURE_METHOD``.
        http_client: An ``httpx.AsyncClient`` or ``httpx2.AsyncClient`` to send with; it stays yours to close.
        transport: An ``httpx.AsyncBaseTransport`` or ``httpx2.AsyncBaseTransport`` to send with, or ``"fast"``
            for connections of its own over aiohttp (the ``fast`` extra; asyncio only).
        ssl_context: Trusted and client certificates for the client's own connections, or ``"system"`` to trust
            the operating system's certificates (the ``truststore`` extra).
        max_connections: The largest number of connections at a time.
        proxy: URL of an HTTP proxy for the client's own connections, such as
            ``"http://user:password@host:3128"``, or ``"environment"`` for ``HTTPS_PROXY`` and ``NO_PROXY``.
        options: ``timeout``, ``server``, ``region``, ``rate_limit`` and all others are those of ``Vonage``.

    Raises:
        ConfigurationError: An argument cannot work. Credentials are looked at when a call needs them.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        application_id: str | None = None,
        private_key: PrivateKey | None = None,
        signature_secret: str | None = None,
        signature_method: SignatureMethod | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        credentials: dict[str, object] = {"api_key": api_key, "api_secret": api_secret}
        credentials |= {"application_id": application_id, "private_key": private_key}
        credentials |= {"signature_secret": signature_secret, "signature_method": signature_method}
        del api_key, api_secret, application_id, private_key, signature_secret
        _apply_environment()
        self._account = Account.of(pick(credentials))
        super().__init__(self._account.credentials, **options)
