from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .user_summary import UserSummary


class MemberEmbedded(Model):
    """``_embedded`` of ``Member``.

    Schema: ``#/components/schemas/Member/properties/_embedded``
    """

    user: UserSummary | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"user": UserSummary})
