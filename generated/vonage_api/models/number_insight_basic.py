from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class NumberInsightBasic(Model):
    """Basic information about a number.

    Schema: ``#/components/schemas/NumberInsightBasic``
    """

    status: int
    """Result of the lookup. 0 means success. Codes: ``codes.NumberInsightStatus``."""
    country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""
    country_code_iso3: str | None = None
    """Three-letter country code (ISO 3166-1 alpha-3)."""
    country_name: str | None = None
    """Name of the country."""
    country_prefix: str | None = None
    """Country calling code."""
    international_format_number: str | None = None
    """Number in E.164 format, without a leading +."""
    national_format_number: str | None = None
    """Number in national format."""
    request_id: str | None = None
    """Identifier of the request. At most 40 characters."""
    status_message: str | None = None
    """Description of the result."""

    _SCALARS = {"status": (int,)}

    _CODES = {"status": lambda: (_codes.NumberInsightStatus,)}
