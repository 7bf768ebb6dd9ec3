"""The model ``Links``."""

from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .links_next import LinksNext
from .links_self import LinksSelf


class Links(Model):
    """Links.

    Schema: ``#/components/schemas/Links``
    """

    next: LinksNext | None = None
    self_: LinksSelf | None = None
    """In JSON: ``self``."""

    JSON_NAMES = {"self_": "self"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"next": LinksNext, "self_": LinksSelf})
