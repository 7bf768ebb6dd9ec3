from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import Absent, ListOf, date_time
from oas_runtime.model.model import Decoders, Model, field

from .insight_status import InsightStatus


class RoamingInsight(Model):
    """Roaming status (developer preview).

    Schema: ``#/components/schemas/RoamingInsight``
    """

    status: InsightStatus
    """Status of an insight."""
    country_codes: list[str] = field(factory=Absent)
    """Country codes of the visited network (ISO 3166-1 alpha-2)."""
    is_roaming: bool | None = None
    """Whether the device is abroad."""
    latest_status_at: datetime | str | None = None
    """Time of the status (UTC)."""

    _SCALARS = {"is_roaming": (bool, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"status": InsightStatus, "country_codes": ListOf(), "latest_status_at": date_time})
