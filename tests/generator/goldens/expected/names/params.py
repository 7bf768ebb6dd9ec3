"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypedDict


class LiteralDict(TypedDict):
    """``Literal`` as a plain dict."""

    literal: NotRequired[Literal["x"]]


class MappingDict(TypedDict):
    """``Mapping`` as a plain dict."""

    mapping: NotRequired[Mapping[str, str]]


class UnsetDict(TypedDict):
    """``Unset`` as a plain dict."""

    UNSET: NotRequired[str]
