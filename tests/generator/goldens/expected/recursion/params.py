"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict


class LeafDict(TypedDict):
    """``Leaf`` as a plain dict."""

    node: NotRequired[NodeDict]


class NodeDict(TypedDict):
    """``Node`` as a plain dict."""

    value: int
    children: NotRequired[Sequence[NodeDict]]
    leaf: NotRequired[LeafDict | str]
    named: NotRequired[Mapping[str, NodeDict]]
    parent: NotRequired[NodeDict]
