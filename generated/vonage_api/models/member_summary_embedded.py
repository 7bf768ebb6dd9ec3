from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .user_summary import UserSummary


class MemberSummaryEmbedded(Model):
    """``_embedded`` of ``MemberSummary``.

    Schema: ``#/components/schemas/MemberSummary/properties/_embedded``
    """

    user: UserSummary | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"user": UserSummary})
