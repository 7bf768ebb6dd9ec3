"""Selects the transport of a client: its own connections, or the client or transport of the caller."""

from __future__ import annotations

import ssl
from typing import Literal, cast

from ..common.closing import Closing
from ..common.record import record
from ..config.hosts import AllowedHosts
from ..config.settings import check_count
from ..errors import ConfigurationError
from .base import AsyncTransport, ConnectionOptions, SSLContextOption, SyncTransport
from .httpx_clients.adapters import AsyncHttpxAdapter, HttpxAdapter
from .httpx_clients.interception import AsyncInterceptedTransport, InterceptedTransport
from .httpx_clients.interface import AsyncHttpxClient, AsyncHttpxTransport, HttpxClient, HttpxTransport
from .pools.h11_pool import AsyncConnectionPool, ConnectionPool
from .proxy import proxy_chooser

Fast = Literal["fast"]
"""The client's own connections over aiohttp (the ``fast`` extra) instead of h11."""


@record(kw_only=True)
class TransportArguments:
    """The constructor arguments for the client's own connections."""

    ssl_context: SSLContextOption | None = None
    max_connections: int = 100
    proxy: str | None = None

    def __repr__(self) -> str:
        return "TransportArguments()"


def sync_transport(
    http_client: HttpxClient | None,
    transport: HttpxTransport | None,
    arguments: TransportArguments,
    closing: Closing,
    hosts: AllowedHosts | None,
) -> SyncTransport:
    """Return the transport of a synchronous client; raises ``ConfigurationError``."""
    if cast("object", transport) == "fast":
        raise ConfigurationError("transport='fast' is for asynchronous clients.")
    options = _options(http_client, transport, arguments, closing, hosts)
    if options is None:
        return HttpxAdapter(http_client, transport, closing, hosts)
    return InterceptedTransport(ConnectionPool(options), options)


def async_transport(
    http_client: AsyncHttpxClient | None,
    transport: AsyncHttpxTransport | Fast | None,
    arguments: TransportArguments,
    closing: Closing,
    hosts: AllowedHosts | None,
) -> AsyncTransport:
    """Return the transport of an asynchronous client; raises ``ConfigurationError``."""
    if transport == "fast":
        options = _options(http_client, None, arguments, closing, hosts)
        if options is None:
            raise ConfigurationError("Set http_client or transport, not both.")
        from .pools.aiohttp_pool import AiohttpPool  # needs an optional library

        return AsyncInterceptedTransport(AiohttpPool(options), options)
    options = _options(http_client, transport, arguments, closing, hosts)
    if options is None:
        return AsyncHttpxAdapter(http_client, transport, closing, hosts)
    return AsyncInterceptedTransport(AsyncConnectionPool(options), options)


def _options(
    http_client: object,
    transport: object,
    arguments: TransportArguments,
    closing: Closing,
    hosts: AllowedHosts | None,
) -> ConnectionOptions | None:
    """Return the options of own connections, or None if the caller passes a client or transport."""
    if http_client is not None and transport is not None:
        raise ConfigurationError("Set http_client or transport, not both.")
    if http_client is not None or transport is not None:
        for name in ("ssl_context", "proxy"):
            if getattr(arguments, name) is not None:
                raise ConfigurationError(
                    f"{name} is for the client's own connections: set it on http_client or transport instead."
                )
        return None
    check_count("max_connections", arguments.max_connections, 1)
    context = cast("object", arguments.ssl_context)
    if context is not None and context != "system" and not isinstance(context, ssl.SSLContext):
        raise ConfigurationError(
            f"ssl_context must be an ssl.SSLContext or 'system', not {type(context).__name__}."
        )
    return ConnectionOptions(
        closing,
        ssl_context=arguments.ssl_context,
        max_connections=arguments.max_connections,
        proxy=proxy_chooser(arguments.proxy),
        hosts=hosts,
    )
