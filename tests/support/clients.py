"""Runs one call through the sync or the async client: both must have the same outcome."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
from collections.abc import Callable
from itertools import count
from typing import Any

from vonage_client import AsyncVonage, Vonage

KINDS = ("sync", "async")
LIBRARIES = ("httpx", "httpx2")
FAST: dict[str, Any] = {"transport": "fast"}
"""The option of an async client for aiohttp."""
OWN_KINDS = (*KINDS, "async fast")
"""With the client's own connections."""
LIBRARY_KINDS = tuple(f"{kind} {library}" for library in LIBRARIES for kind in KINDS)
"""With clients of each library that a caller may pass."""
EVERY_KIND = (*OWN_KINDS, *LIBRARY_KINDS)
SECRET = "Pass-Word&1/é=0"
ACCOUNT: dict[str, Any] = {"api_key": "abcd1234", "api_secret": SECRET}
SEND: dict[str, Any] = {"to": "447700900000", "from_": "Acme", "text": "Hello"}

Use = Callable[[Any], Any]


def run(kind: str, use: Use, client: type[Any] | None = None, *args: Any, **options: Any) -> Any:
    """Return the outcome of ``use(client)`` with a new client; awaited if it is asynchronous.

    A kind such as ``"sync httpx2"`` has it send through a client of that library, as ``own`` does, which says
    how to make one; that client must outlive it. ``"async fast"`` is the client's own fast transport.
    """
    side, _, library = kind.partition(" ")
    own: dict[str, Any] | None = options.pop("own", None)
    if library == "fast":
        options.update(FAST)
        library = ""
    if library:
        own = {"trust_env": False, **(own or {})}
        context = options.pop("ssl_context", None)
        if context is not None:
            own["verify"] = context
    module = importlib.import_module(library or "httpx")
    if side == "sync":
        with contextlib.ExitStack() as stack:
            if own is not None:
                options["http_client"] = stack.enter_context(module.Client(**own))
            try:
                with (client or Vonage)(*args, **options) as sync_client:
                    return use(sync_client)
            finally:
                assert own is None or not options["http_client"].is_closed

    async def main() -> Any:
        async with contextlib.AsyncExitStack() as stack:
            if own is not None:
                options["http_client"] = await stack.enter_async_context(module.AsyncClient(**own))
            try:
                async with (client or AsyncVonage)(*args, **options) as async_client:
                    return await use(async_client)
            finally:
                assert own is None or not options["http_client"].is_closed

    return asyncio.run(main())


def send(client: Any, **changes: Any) -> Any:
    """Send one SMS."""
    return client.sms.send(**{**SEND, **changes})


def take(pager: Any, most: int | None = None) -> Any:
    """The items of a pager, at most so many; awaited where it is asynchronous."""
    wanted = range(most) if most is not None else count()
    if hasattr(pager, "__next__"):
        return [item for _, item in zip(wanted, pager, strict=False)]

    async def collect() -> list[Any]:
        return (
            [await anext(pager) for _ in range(most)] if most is not None else [item async for item in pager]
        )

    return collect()
