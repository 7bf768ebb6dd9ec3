"""The clients of the package: its resources, with credentials from keywords or environment variables."""

from __future__ import annotations

from typing import Unpack

from oas_runtime.auth.credentials import Token
from oas_runtime.auth.supplied import supplied_credentials
from oas_runtime.call.async_client import AsyncClient as _AsyncClient
from oas_runtime.call.async_client import AsyncClientOptions
from oas_runtime.call.sync_client import ClientOptions, SyncClient
from oas_runtime.config.client_info import ClientInfo

from .resources import AsyncResources, SyncResources

_INFO = ClientInfo(name="vonage_api", environment="VONAGE_API_")
_KEYS: dict[str, str] = {}


class Client(SyncClient, SyncResources):
    """A client of Vonage Communications API. Use it as a context manager, or close it.

    ::

        with Client() as vonage:
            ...

    Args:
        username: The user name of basicAuth; else ``VONAGE_API_USERNAME``.
        password: The password of basicAuth; else ``VONAGE_API_PASSWORD``.
        token: The token, or a function that returns it, of bearerAuth; else ``VONAGE_API_TOKEN``.
        options: Connections, time limits, routing and checks; see ``oas_runtime``'s ``Settings``.

    Raises:
        ConfigurationError: An argument cannot work. Credentials are checked when a call needs them.
    """

    INFO = _INFO

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        token: str | Token | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        given: dict[str, str | Token | None] = {
            "username": username,
            "password": password,
            "token": token,
        }
        del username, password, token
        credentials = supplied_credentials("VONAGE_API_", given, _KEYS, options)
        super().__init__(credentials, **options)


class AsyncClient(_AsyncClient, AsyncResources):
    """A client of Vonage Communications API for asyncio and trio. Use it as a context manager, or close it.

    ::

        async with AsyncClient() as vonage:
            ...

    Args:
        username: The user name of basicAuth; else ``VONAGE_API_USERNAME``.
        password: The password of basicAuth; else ``VONAGE_API_PASSWORD``.
        token: The token, or a function that returns it, of bearerAuth; else ``VONAGE_API_TOKEN``.
        options: Connections, time limits, routing and checks; see ``oas_runtime``'s ``Settings``.

    Raises:
        ConfigurationError: An argument cannot work. Credentials are checked when a call needs them.
    """

    INFO = _INFO

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        token: str | Token | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        given: dict[str, str | Token | None] = {
            "username": username,
            "password": password,
            "token": token,
        }
        del username, password, token
        credentials = supplied_credentials("VONAGE_API_", given, _KEYS, options)
        super().__init__(credentials, **options)
