from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .link import Link


class SelfLink(Model):
    """Link to this resource.

    Schema: ``#/components/schemas/SelfLink``
    """

    self_: Link | None = None
    """In JSON: ``self``."""

    _JSON_NAMES = {"self_": "self"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"self_": Link})
