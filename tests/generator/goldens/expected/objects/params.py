"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class ClosedDict(TypedDict):
    """``Closed`` as a plain dict."""

    x: int
    y: NotRequired[int]
