from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model

from .insight_status import InsightStatus


class OriginalCarrierInsight(Model):
    """The network that issued the number.

    Schema: ``#/components/schemas/OriginalCarrierInsight``
    """

    status: InsightStatus
    """Status of an insight."""
    country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""
    name: str | None = None
    """Name of the network. Mobile numbers only."""
    network_code: str | None = None
    """Mobile country code and mobile network code."""
    network_type: Literal["MOBILE", "LANDLINE", "TOLLFREE", "PREMIUM", "VIRTUAL"] | str | None = None
    """Type of the network. The set of values is open."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"status": InsightStatus})
