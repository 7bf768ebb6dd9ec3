from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .insight_status import InsightStatus


class FormatInsight(Model):
    """Format and location of a number according to the numbering plan.

    Schema: ``#/components/schemas/FormatInsight``
    """

    status: InsightStatus
    """Status of an insight."""
    country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""
    country_name: str | None = None
    """Name of the country."""
    country_prefix: str | None = None
    """Country calling code."""
    is_format_valid: bool | None = None
    """Whether the number can exist. It does not show whether the number is in use."""
    number_international: str | None = None
    """Number in E.164 format, with a leading +."""
    number_national: str | None = None
    """Number in national format."""
    offline_location: str | None = None
    """Location in which numbers with this prefix were issued, for landline and mobile numbers. It is not the
    location of the device.
    """
    time_zones: list[str] = field(factory=Absent)
    """Time zone names. Contains only `unknown` if they are not known."""

    _SCALARS = {"is_format_valid": (bool, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"status": InsightStatus, "time_zones": ListOf()})
