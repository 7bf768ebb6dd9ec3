"""The call behind a resource method, without making it: for code that repeats, records or looks up calls."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutine
from typing import Any

from ..errors import ConfigurationError
from ..observability.protocols import Observer
from ..operation.endpoint import Endpoint
from ..operation.options import RequestOptions
from ..operation.paging import Paging


class MethodCall(Exception):
    """A call of a client, raised instead of being made.

    Attributes:
        client: The client that would make it.
        endpoint: Its operation.
        paging: How the pages of its list go on, where the method is an iterator.
        options: The options of the call.
        arguments: Its arguments by keyword.
    """

    def __init__(
        self,
        client: Any,
        endpoint: Endpoint[Any],
        options: RequestOptions | None,
        arguments: dict[str, Any],
        paging: Paging[Any, Any] | None = None,
    ) -> None:
        super().__init__()
        self.client = client
        self.endpoint = endpoint
        self.options = options
        self.arguments = arguments
        self.paging = paging

    @property
    def observers(self) -> tuple[Observer, ...]:
        """The observers of the client."""
        observers: tuple[Observer, ...] = self.client._engine.observers
        return observers


class _Caller:
    """Replaces the client of a resource to capture the call of a method."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def raw(self) -> _Caller:
        return self

    def call(self, endpoint: Endpoint[Any], options: RequestOptions | None, /, **arguments: Any) -> Any:
        raise MethodCall(self._client, endpoint, options, arguments)

    def iterate(self, paging: Paging[Any, Any], options: RequestOptions | None, /, **arguments: Any) -> Any:
        raise MethodCall(self._client, paging.endpoint, options, arguments, paging)


def client_of(method: Callable[..., Any]) -> Any:
    """Return the client of a resource method, raw ones included; None for other functions."""
    caller = getattr(getattr(method, "__self__", None), "_caller", None)
    return getattr(caller, "_client", caller)


def method_call_of(method: Callable[..., Any], arguments: dict[str, Any]) -> MethodCall:
    """Return the call that a method of a client makes with these arguments; nothing is sent.

    Raises:
        ConfigurationError: It is not a method of a client that makes a call.
        TypeError: The method has no such argument, or needs another one.
    """
    resource: Any = getattr(method, "__self__", None)
    name = getattr(method, "__name__", repr(method))
    client = client_of(method)
    if client is None:
        raise ConfigurationError(f"{name:.60} is not a method of a client that makes a call.")
    try:
        stand_in: Any = resource.__class__(_Caller(client))
        pending = getattr(stand_in, name)(**arguments)
        if iscoroutine(pending):
            pending.send(None)
    except MethodCall as call:
        return call
    raise ConfigurationError(f"{name} makes no call itself.")
