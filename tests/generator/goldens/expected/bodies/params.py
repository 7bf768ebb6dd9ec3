"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class UploadPartsRequestMetaDict(TypedDict):
    """``UploadPartsRequestMeta`` as a plain dict."""

    width: NotRequired[int]
