from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model

from .member_summary_embedded import MemberSummaryEmbedded
from .member_summary_links import MemberSummaryLinks


class MemberSummary(Model):
    """Member summary.

    Schema: ``#/components/schemas/MemberSummary``
    """

    embedded: MemberSummaryEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: MemberSummaryLinks | None = None
    """URL of this member. In JSON: ``_links``."""
    id: str | None = None
    state: Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": MemberSummaryEmbedded, "links": MemberSummaryLinks})
