"""Which of several media types is sent or read, and as what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from ..emit.annotations import flat
from ..ir.model import AnyValue, Map, MediaType, ModelRef, Type

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def essence(media_type: str) -> str:
    """The media type without its parameters, lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """``application/json``, any ``+json`` suffix, and the ranges that include them."""
    name = essence(media_type)
    return name in ("application/json", "*/*", "application/*") or name.endswith("+json")


def is_xml(media_type: str) -> bool:
    """``application/xml``, ``text/xml`` and any ``+xml`` suffix."""
    name = essence(media_type)
    return name in ("application/xml", "text/xml") or name.endswith("+xml")


def is_form(media_type: str) -> bool:
    """The two media types that are written from named fields."""
    return essence(media_type) in (FORM, MULTIPART)


def choose_request(offered: Sequence[MediaType], binary: Callable[[MediaType], bool]) -> MediaType | None:
    """The media type a request is sent as: JSON, a form, parts, then text or binary content.

    ``binary`` says whether a media type's schema is a plain string or bytes.
    """

    def rank(each: MediaType) -> int | None:
        name = essence(each.media_type)
        if is_json(name):
            return 0 if "*" not in name else 3
        if name == FORM:
            return 1
        if name == MULTIPART:
            return 2
        if "*" in name or is_xml(name) or name.startswith("multipart/") or not binary(each):
            return None
        return 4

    ranked = [(rank(each), index, each) for index, each in enumerate(offered)]
    usable = [(order, index, each) for order, index, each in ranked if order is not None]
    return min(usable, key=lambda item: item[:2])[2] if usable else None


def sent_as(chosen: MediaType) -> str:
    """The ``Content-Type`` of a request; a range that includes JSON is sent as JSON."""
    return "application/json" if "*" in essence(chosen.media_type) else chosen.media_type


def choose_response(offered: Sequence[MediaType]) -> MediaType | None:
    """The media type a response is asked for: JSON if offered, then XML, else the first."""
    for wanted in (is_json, is_xml):
        for each in offered:
            if wanted(each.media_type):
                return each
    return offered[0] if offered else None


def read_as(media_type: str) -> Literal["json", "text", "bytes"]:
    """How a response body is read; XML is read into the same values as JSON."""
    if is_json(media_type) or is_xml(media_type):
        return "json"
    return "text" if essence(media_type).startswith("text/") else "bytes"


def may_be_object(kind: Type) -> bool:
    """Whether a value of this type can be an object."""
    return any(isinstance(member, (ModelRef, Map, AnyValue)) for member in flat(kind))
