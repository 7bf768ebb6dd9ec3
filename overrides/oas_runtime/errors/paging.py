"""Lists that cannot be read further."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .base import Call, ClientError

_EMPTY: Mapping[str, Any] = MappingProxyType({})


class PagingError(ClientError):
    """A list cannot be read further: the server repeats itself, or its link to the next page leads astray.

    Every item up to here was given out once. Going on raises this error again.

    Attributes:
        pages: How many pages were read.
        items: How many items they held.
        position: The arguments that say which page was asked for last, such as ``{"cursor": "..."}``;
            empty for the first.
    """

    advice = "Read the list anew, or narrow it with the arguments of the call."

    def __init__(
        self,
        message: str,
        *,
        call: Call | None = None,
        pages: int = 0,
        items: int = 0,
        position: Mapping[str, Any] = _EMPTY,
    ) -> None:
        super().__init__(message, call=call)
        self.pages = pages
        self.items = items
        self.position: Mapping[str, Any] = dict(position)
