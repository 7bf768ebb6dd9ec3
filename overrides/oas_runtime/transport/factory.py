"""From a client's arguments to what it sends with: connections of its own, or what the caller brings."""

from __future__ import annotations

import ssl
from typing import Literal, cast

from ..errors import ConfigurationError
from .base import AsyncTransport, PoolOptions, SyncTransport
from .httpcore_pool import AsyncConnectionPool, ConnectionPool
from .httpx_client import AsyncHttpxAdapter, HttpxAdapter
from .httpx_protocols import AsyncHttpxClient, AsyncHttpxTransport, HttpxClient, HttpxTransport

Fast = Literal["fast"]
"""The client's own connections over aiohttp (the ``fast`` extra) in place of those over httpcore."""


def sync_transport(
    http_client: HttpxClient | None,
    transport: HttpxTransport | None,
    ssl_context: ssl.SSLContext | None,
    max_connections: object,
) -> SyncTransport:
    """What a synchronous client sends with; raises ``ConfigurationError``."""
    if cast("object", transport) == "fast":
        raise ConfigurationError("transport='fast' is for asynchronous clients.")
    own = _pool_options(http_client, transport, ssl_context, max_connections)
    return ConnectionPool(own) if own else HttpxAdapter(http_client, transport)


def async_transport(
    http_client: AsyncHttpxClient | None,
    transport: AsyncHttpxTransport | Fast | None,
    ssl_context: ssl.SSLContext | None,
    max_connections: object,
) -> AsyncTransport:
    """What an asynchronous client sends with; raises ``ConfigurationError``."""
    if transport == "fast":
        own = _pool_options(http_client, None, ssl_context, max_connections)
        if own is None:
            raise ConfigurationError("Give http_client or transport, not both.")
        from .aiohttp_pool import AiohttpPool  # needs a library that need not be there

        return AiohttpPool(own)
    own = _pool_options(http_client, transport, ssl_context, max_connections)
    return AsyncConnectionPool(own) if own else AsyncHttpxAdapter(http_client, transport)


def _pool_options(
    http_client: object, transport: object, ssl_context: ssl.SSLContext | None, max_connections: object
) -> PoolOptions | None:
    """The options of the client's own pool, or None when the caller brings a client or transport."""
    if http_client is not None and transport is not None:
        raise ConfigurationError("Give http_client or transport, not both.")
    if http_client is not None or transport is not None:
        if ssl_context is not None:
            raise ConfigurationError(
                "ssl_context is for the client's own connections: give it to http_client or transport."
            )
        return None
    if not isinstance(max_connections, int) or isinstance(max_connections, bool) or max_connections < 1:
        raise ConfigurationError(
            f"max_connections must be a whole number of at least 1, not {max_connections!r}."
        )
    return PoolOptions(ssl_context=ssl_context, max_connections=max_connections)
