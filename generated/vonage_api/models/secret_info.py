from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model

from .self_link import SelfLink


class SecretInfo(Model):
    """Secret info.

    Schema: ``#/components/schemas/SecretInfo``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    created_at: datetime | str | None = None
    id: str | None = None

    _JSON_NAMES = {"links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"links": SelfLink, "created_at": date_time})
