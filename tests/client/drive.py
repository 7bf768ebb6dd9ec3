"""Runs one call through the sync or the async client: both must end alike."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

import httpx

from vonage_client import AsyncVonage, Vonage

KINDS = ("sync", "async")
SECRET = "Pass-Word&1/é=0"
ACCOUNT: dict[str, Any] = {"api_key": "abcd1234", "api_secret": SECRET}
SEND: dict[str, Any] = {"to": "447700900000", "from_": "Acme", "text": "Hello"}

Use = Callable[[Any], Any]


def run(kind: str, use: Use, client: type[Any] | None = None, *args: Any, **options: Any) -> Any:
    """The outcome of ``use(client)`` in a client of its own; awaited where it is asynchronous.

    ``own`` has it send through an ``httpx`` client made with those options, which must outlive it.
    """
    own: dict[str, Any] | None = options.pop("own", None)
    if kind == "sync":
        with contextlib.ExitStack() as stack:
            if own is not None:
                options["http_client"] = stack.enter_context(httpx.Client(**own))
            try:
                with (client or Vonage)(*args, **options) as sync_client:
                    return use(sync_client)
            finally:
                assert own is None or not options["http_client"].is_closed

    async def main() -> Any:
        async with contextlib.AsyncExitStack() as stack:
            if own is not None:
                options["http_client"] = await stack.enter_async_context(httpx.AsyncClient(**own))
            try:
                async with (client or AsyncVonage)(*args, **options) as async_client:
                    return await use(async_client)
            finally:
                assert own is None or not options["http_client"].is_closed

    return asyncio.run(main())


def send(client: Any, **changes: Any) -> Any:
    """One SMS."""
    return client.sms.send(**{**SEND, **changes})
