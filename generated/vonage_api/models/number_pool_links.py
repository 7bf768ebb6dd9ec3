from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .link import Link


class NumberPoolLinks(Model):
    """``_links`` of ``NumberPool``.

    Schema: ``#/components/schemas/NumberPool/properties/_links``
    """

    numbers: Link | None = None
    self_: Link | None = None
    """In JSON: ``self``."""

    _JSON_NAMES = {"self_": "self"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"numbers": Link, "self_": Link})
