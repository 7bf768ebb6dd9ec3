from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import Absent, ListOf, date_time
from oas_runtime.model.model import Decoders, Model, field

from .insight_status import InsightStatus


class ReachabilityInsight(Model):
    """Reachability of the device (developer preview).

    Schema: ``#/components/schemas/ReachabilityInsight``
    """

    status: InsightStatus
    """Status of an insight."""
    connectivity: list[Literal["DATA", "SMS"] | str] = field(factory=Absent)
    """Kind of connection. Only if the device is reachable. The set of values is open."""
    is_reachable: bool | None = None
    """Whether the device is connected."""
    latest_status_at: datetime | str | None = None
    """Time of the status (UTC)."""

    _SCALARS = {"is_reachable": (bool, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"status": InsightStatus, "connectivity": ListOf(), "latest_status_at": date_time})
