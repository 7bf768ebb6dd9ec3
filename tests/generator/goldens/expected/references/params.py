"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict


class LinkDict(TypedDict):
    """``Link`` as a plain dict."""

    id: str
    kinds: NotRequired[Sequence[Literal["a", "b"]]]
    nested: NotRequired[LinkNestedDict]
    next: NotRequired[LinkDict]


class LinkNestedDict(TypedDict):
    """``LinkNested`` as a plain dict."""

    deeper: NotRequired[LinkNestedDeeperDict]


class LinkNestedDeeperDict(TypedDict):
    """``LinkNestedDeeper`` as a plain dict."""

    leaf: NotRequired[str]
