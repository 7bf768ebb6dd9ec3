from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class NumberInsightRoaming(Model):
    """Roaming status.

    Schema: ``#/components/schemas/NumberInsightRoaming``
    """

    roaming_country_code: str | None = None
    """Two-letter country code (ISO 3166-1 alpha-2)."""
    roaming_network_code: str | None = None
    """Mobile country code and mobile network code."""
    roaming_network_name: str | None = None
    """Name of the network."""
    status: Literal["unknown", "roaming", "not_roaming"] | str | None = None
    """Whether the device is roaming."""
