"""Media types (RFC 9110, section 8.3): their essence, and the kind of body."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

FORM = "application/x-www-form-urlencoded"
BodyKind = Literal["none", "json", "form", "multipart", "bytes", "text"]


def essence(media_type: str) -> str:
    """Return type and subtype in lower case, without parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON: ``application/json`` or a ``+json`` suffix (RFC 6839)."""
    name = essence(media_type)
    return name == "application/json" or name.endswith("+json")


@lru_cache(maxsize=256)
def structured_kind(media_type: str) -> Literal["json", "form", "multipart"] | None:
    """Return the kind of a body with named fields; None for bytes or text."""
    if is_json(media_type):
        return "json"
    kinds: dict[str, Literal["form", "multipart"]] = {FORM: "form", "multipart/form-data": "multipart"}
    return kinds.get(essence(media_type))
