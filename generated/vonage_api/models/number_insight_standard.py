from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model

from .. import codes as _codes
from .number_insight_caller import NumberInsightCaller
from .number_insight_current_carrier import NumberInsightCurrentCarrier
from .number_insight_original_carrier import NumberInsightOriginalCarrier


class NumberInsightStandard(Model):
    """Standard information about a number.

    Schema: ``#/components/schemas/NumberInsightStandard``
    """

    status: int
    """Result of the lookup. 0 means success. Codes: ``codes.NumberInsightStatus``."""
    caller_identity: NumberInsightCaller | None = None
    """The owner of the number. Only present with `cnam`."""
    caller_name: str | None = None
    """Only present with `cnam`. `unknown` if the name is not known."""
    caller_type: Literal["business", "consumer", "unknown"] | str | None = None
    """Only present with `cnam`."""
    country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""
    country_code_iso3: str | None = None
    """Three-letter country code (ISO 3166-1 alpha-3)."""
    country_name: str | None = None
    """Name of the country."""
    country_prefix: str | None = None
    """Country calling code."""
    current_carrier: NumberInsightCurrentCarrier | None = None
    """The current network of a mobile number."""
    first_name: str | None = None
    """Only present with `cnam`."""
    international_format_number: str | None = None
    """Number in E.164 format, without a leading +."""
    last_name: str | None = None
    """Only present with `cnam`."""
    national_format_number: str | None = None
    """Number in national format."""
    original_carrier: NumberInsightOriginalCarrier | None = None
    """The network that issued the number."""
    ported: (
        Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported", "null"]
        | str
        | None
    ) = None
    """Whether the number was ported to another network. `assumed_ported` and `assumed_not_ported` are guesses.
    Can be null or the text `null`.
    """
    refund_price: str | None = None
    """Refund in EUR, for a failed lookup or for the name of the owner of a number outside the US."""
    remaining_balance: str | None = None
    """Account balance in EUR."""
    request_id: str | None = None
    """Identifier of the request. At most 40 characters."""
    request_price: str | None = None
    """Price of the request in EUR."""
    status_message: str | None = None
    """Description of the result."""

    _SCALARS = {"status": (int,)}

    _CODES = {"status": lambda: (_codes.NumberInsightStatus,)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "caller_identity": NumberInsightCaller,
                "current_carrier": NumberInsightCurrentCarrier,
                "original_carrier": NumberInsightOriginalCarrier,
            }
        )
