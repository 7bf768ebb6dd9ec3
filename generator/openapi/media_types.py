"""The choice among media types of a body, and the kind of the body."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal, Protocol, TypeVar

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A name of HTTP (RFC 9110, 5.6.2)."""
_MEDIA_TYPE = re.compile(rf"{TOKEN.pattern}/{TOKEN.pattern}(\s*;.*)?")
_STREAMS = frozenset({"text/event-stream", "application/x-ndjson", "application/ndjson", "application/jsonl"})


class Offer(Protocol):
    """A media type that a document offers."""

    @property
    def media_type(self) -> str:
        """The media type as written in the document."""
        ...


OfferT = TypeVar("OfferT", bound=Offer)


def is_media_type(name: str) -> bool:
    """Whether a name is a media type or a range of media types."""
    return _MEDIA_TYPE.fullmatch(name) is not None


def essence(media_type: str) -> str:
    """The lower-case media type without parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether it is ``application/json``, a ``+json`` suffix, or a range that includes them."""
    name = essence(media_type)
    return name in ("application/json", "*/*", "application/*") or name.endswith("+json")


def is_xml(media_type: str) -> bool:
    """Whether it is ``application/xml``, ``text/xml`` or a ``+xml`` suffix."""
    name = essence(media_type)
    return name in ("application/xml", "text/xml") or name.endswith("+xml")


def is_form(media_type: str) -> bool:
    """Whether it is one of the two media types with named fields."""
    return essence(media_type) in (FORM, MULTIPART)


def is_opaque(media_type: str) -> bool:
    """Whether it is a single media type without a structure for schemas: a file, or text."""
    name = essence(media_type)
    known = is_json(name) or is_xml(name) or is_form(name) or name.startswith("multipart/")
    return not known and "*" not in name and name not in _STREAMS


def choose_request(offered: Sequence[OfferT], binary: Callable[[OfferT], bool]) -> OfferT | None:
    """The media type a request is sent as: JSON, a form, parts, then text or binary content.

    ``binary`` says whether a media type's schema is a plain string or bytes.
    """

    def rank(offer: OfferT) -> int | None:
        name = essence(offer.media_type)
        if is_json(name):
            return 0 if "*" not in name else 3
        if name == FORM:
            return 1
        if name == MULTIPART:
            return 2
        if "*" in name or is_xml(name) or name.startswith("multipart/") or not binary(offer):
            return None
        return 4

    ranked = [(rank(offer), index, offer) for index, offer in enumerate(offered)]
    usable = [(order, index, offer) for order, index, offer in ranked if order is not None]
    return min(usable, key=lambda item: item[:2])[2] if usable else None


def sent_as(media_type: str) -> str:
    """Return the ``Content-Type`` of a request; a range that includes JSON becomes JSON."""
    return "application/json" if "*" in essence(media_type) else media_type


def choose_response(offered: Sequence[OfferT]) -> OfferT | None:
    """Return the media type to request: JSON if offered, then XML, else the first."""
    for wanted in (is_json, is_xml):
        for offer in offered:
            if wanted(offer.media_type):
                return offer
    return offered[0] if offered else None


def read_as(media_type: str) -> Literal["json", "text", "bytes"]:
    """Return the kind of a response body; XML is decoded to the same values as JSON."""
    if is_json(media_type) or is_xml(media_type):
        return "json"
    return "text" if essence(media_type).startswith("text/") else "bytes"
