from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .user_summary import UserSummary


class UserSessionEmbedded(Model):
    """``_embedded`` of ``UserSession``.

    Schema: ``#/components/schemas/UserSession/properties/_embedded``
    """

    api_key: str | None = None
    user: UserSummary | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"user": UserSummary})
