from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model

from .insight_status import InsightStatus


class LocationVerificationInsight(Model):
    """Comparison of the location of the device with the requested area.

    Schema: ``#/components/schemas/LocationVerificationInsight``
    """

    status: InsightStatus
    """Status of an insight."""
    is_verified: Literal["TRUE", "FALSE", "UNKNOWN", "PARTIAL"] | str | None = None
    """Result of the comparison."""
    latest_location_at: datetime | str | None = None
    """Time of the location (UTC)."""
    match_rate: int | None = None
    """Percentage of the located area that is inside the requested area. Only for `PARTIAL`. From 1 to 99."""

    _SCALARS = {"match_rate": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"status": InsightStatus, "latest_location_at": date_time})
