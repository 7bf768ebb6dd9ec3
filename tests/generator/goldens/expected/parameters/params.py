"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class SearchItemsDeepDict(TypedDict):
    """``SearchItemsDeep`` as a plain dict."""

    high: NotRequired[int]
    low: NotRequired[int]


class SearchItemsFilterDict(TypedDict):
    """``SearchItemsFilter`` as a plain dict."""

    a: NotRequired[int]
