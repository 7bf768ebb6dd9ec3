"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NotRequired, TypedDict


class LeafDict(TypedDict):
    """``Leaf`` as a plain dict."""

    node: NotRequired[Node | NodeDict]


class NodeDict(TypedDict):
    """``Node`` as a plain dict."""

    value: int
    children: NotRequired[Sequence[Node | NodeDict]]
    leaf: NotRequired[Leaf | LeafDict | str]
    named: NotRequired[Mapping[str, Node | NodeDict]]
    parent: NotRequired[Node | NodeDict]


if TYPE_CHECKING:
    from .models.leaf import Leaf
    from .models.node import Node
else:
    Leaf = LeafDict
    Node = NodeDict
