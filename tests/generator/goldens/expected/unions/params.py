"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class BaseDict(TypedDict):
    """``Base`` as a plain dict."""

    name: str
    note: NotRequired[str | None]


class CircleDict(TypedDict):
    """``Circle`` as a plain dict."""

    kind: str
    radius: float


class NewShapeBorderDottedDict(TypedDict):
    """``NewShapeBorderDotted`` as a plain dict."""

    style: Literal["dotted"]


class NewShapeBorderSolidDict(TypedDict):
    """``NewShapeBorderSolid`` as a plain dict."""

    width: int


class SquareDict(TypedDict):
    """``Square`` as a plain dict."""

    kind: str
    side: float | None
