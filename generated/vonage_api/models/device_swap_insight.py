from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model

from .insight_status import InsightStatus


class DeviceSwapInsight(Model):
    """Change of the device.

    Schema: ``#/components/schemas/DeviceSwapInsight``
    """

    status: InsightStatus
    """Status of an insight."""
    is_swapped: bool | None = None
    """Whether there was a change within the period."""
    latest_device_swap_at: datetime | str | None = None
    """Last change of the device (UTC)."""

    _SCALARS = {"is_swapped": (bool, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"status": InsightStatus, "latest_device_swap_at": date_time})
