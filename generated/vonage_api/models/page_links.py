from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .link import Link


class PageLinks(Model):
    """Links to this page and to the pages around it.

    Schema: ``#/components/schemas/PageLinks``
    """

    first: Link | None = None
    last: Link | None = None
    next: Link | None = None
    prev: Link | None = None
    self_: Link | None = None
    """In JSON: ``self``."""

    _JSON_NAMES = {"self_": "self"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"first": Link, "last": Link, "next": Link, "prev": Link, "self_": Link})
