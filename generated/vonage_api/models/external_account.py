from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field


class ExternalAccount(Model):
    """An account of a messaging provider.

    Schema: ``#/components/schemas/ExternalAccount``
    """

    external_id: str
    """Identifier at the provider: a page id, Viber service id, WhatsApp number or RCS agent id."""
    api_key: str
    """API key of the account."""
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | str
    access_token: str | None = field(default=None, repr=False)
    """Access token of the Facebook page. Messenger only."""
    applications: list[str] = field(factory=Absent)
    """Identifiers of the linked applications."""
    name: str | None = None
    """Name of the account."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"applications": ListOf()})
