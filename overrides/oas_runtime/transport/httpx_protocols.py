"""The HTTP libraries whose clients and transports a caller may bring: ``httpx`` and its successor ``httpx2``.

Both have one interface, which the protocols below state as far as it is used here, so that neither has to be
installed for the types to hold. Neither is imported: whoever brings an object of a library has imported it.
"""

from __future__ import annotations

import sys
from collections.abc import Coroutine
from typing import Any, Protocol

from .base import wrong_kind

_NAMES = ("httpx", "httpx2")


class HttpxClient(Protocol):
    """``httpx.Client`` or ``httpx2.Client``."""

    @property
    def is_closed(self) -> bool: ...
    def build_request(self, method: str, url: str) -> Any: ...
    def send(self, request: Any, *, stream: bool, auth: None, follow_redirects: bool) -> Any: ...
    def close(self) -> None: ...


class AsyncHttpxClient(Protocol):
    """``httpx.AsyncClient`` or ``httpx2.AsyncClient``."""

    @property
    def is_closed(self) -> bool: ...
    def build_request(self, method: str, url: str) -> Any: ...
    def send(
        self, request: Any, *, stream: bool, auth: None, follow_redirects: bool
    ) -> Coroutine[Any, Any, Any]: ...
    def aclose(self) -> Coroutine[Any, Any, None]: ...


class HttpxTransport(Protocol):
    """``httpx.BaseTransport`` or ``httpx2.BaseTransport``."""

    def handle_request(self, request: Any) -> Any: ...
    def close(self) -> None: ...


class AsyncHttpxTransport(Protocol):
    """``httpx.AsyncBaseTransport`` or ``httpx2.AsyncBaseTransport``."""

    def handle_async_request(self, request: Any) -> Coroutine[Any, Any, Any]: ...
    def aclose(self) -> Coroutine[Any, Any, None]: ...


def httpx_module_of(keyword: str, given: object, kind: str) -> Any:
    """The module of the library that ``given`` is a ``kind`` (a class name) of.

    Raises:
        ConfigurationError: It is of another kind, or of none of the libraries.
    """
    for name in _NAMES:
        module = sys.modules.get(name)
        if module is not None and isinstance(given, getattr(module, kind, ())):
            return module
    raise wrong_kind(keyword, f"httpx.{kind} (or httpx2.{kind})", given)
