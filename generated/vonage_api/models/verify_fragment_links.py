from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .link import Link


class VerifyFragmentLinks(Model):
    """``_links`` of ``VerifyFragment``.

    Schema: ``#/components/schemas/VerifyFragment/properties/_links``
    """

    self_: Link | None = None
    """In JSON: ``self``."""
    template: Link | None = None

    _JSON_NAMES = {"self_": "self"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"self_": Link, "template": Link})
