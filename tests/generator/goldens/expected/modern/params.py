"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict


class EventDict(TypedDict):
    """``Event`` as a plain dict."""

    id: int | str
    payload: Text | TextDict | Picture | PictureDict
    at: NotRequired[datetime | str | None]
    tags: NotRequired[Sequence[str] | None]


class PictureDict(TypedDict):
    """``Picture`` as a plain dict."""

    type: Literal["picture"]
    url: str


class TextDict(TypedDict):
    """``Text`` as a plain dict."""

    type: Literal["text"]
    text: str


if TYPE_CHECKING:
    from .models.picture import Picture
    from .models.text import Text
else:
    Picture = PictureDict
    Text = TextDict
