from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class NumberInsightCurrentCarrier(Model):
    """The current network of a mobile number.

    Schema: ``#/components/schemas/NumberInsightCurrentCarrier``
    """

    country: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""
    name: str | None = None
    """Name of the network."""
    network_code: str | None = None
    """Mobile country code and mobile network code."""
    network_type: (
        Literal[
            "mobile",
            "landline",
            "landline_premium",
            "landline_tollfree",
            "virtual",
            "unknown",
            "pager",
            "null",
        ]
        | str
        | None
    ) = None
    """Type of the network. Can be null or the text `null`."""
