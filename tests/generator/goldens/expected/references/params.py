"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict


class LinkDict(TypedDict):
    """``Link`` as a plain dict."""

    id: str
    kinds: NotRequired[Sequence[Literal["a", "b"]]]
    nested: NotRequired[LinkNested | LinkNestedDict]
    next: NotRequired[Link | LinkDict]


class LinkNestedDict(TypedDict):
    """``LinkNested`` as a plain dict."""

    deeper: NotRequired[LinkNestedDeeper | LinkNestedDeeperDict]


class LinkNestedDeeperDict(TypedDict):
    """``LinkNestedDeeper`` as a plain dict."""

    leaf: NotRequired[str]


if TYPE_CHECKING:
    from .models.link import Link
    from .models.link_nested import LinkNested
    from .models.link_nested_deeper import LinkNestedDeeper
else:
    Link = LinkDict
    LinkNested = LinkNestedDict
    LinkNestedDeeper = LinkNestedDeeperDict
