from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .records_response_links_next import RecordsResponseLinksNext
from .records_response_links_self import RecordsResponseLinksSelf


class RecordsResponseLinks(Model):
    """``_links`` of ``RecordsResponse``.

    Schema: ``#/components/schemas/RecordsResponse/properties/_links``
    """

    next: RecordsResponseLinksNext | None = None
    self_: RecordsResponseLinksSelf | None = None
    """In JSON: ``self``."""

    _JSON_NAMES = {"self_": "self"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"next": RecordsResponseLinksNext, "self_": RecordsResponseLinksSelf})
