from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .link import Link


class VerifyTemplateLinks(Model):
    """``_links`` of ``VerifyTemplate``.

    Schema: ``#/components/schemas/VerifyTemplate/properties/_links``
    """

    fragments: Link | None = None
    self_: Link | None = None
    """In JSON: ``self``."""

    _JSON_NAMES = {"self_": "self"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"fragments": Link, "self_": Link})
