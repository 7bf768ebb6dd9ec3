"""The types of ``with_raw_response``: a method bound to a raw caller answers with ``RawResponse``."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar, cast

from .operation import RawResponse

P = ParamSpec("P")
T = TypeVar("T")


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The same method, typed for what a raw caller gives: status, headers and body beside the result."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """``raw`` for coroutine methods."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)
