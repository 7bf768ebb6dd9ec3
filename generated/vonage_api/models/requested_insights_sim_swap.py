from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object


class RequestedInsightsSimSwap(Model):
    """Whether the SIM card was changed recently.

    Schema: ``#/components/schemas/RequestedInsights/properties/sim_swap``
    """

    period: int | Unset = UNSET
    """Number of hours to look back. From 1 to 2400. The server's default is 240."""

    RULE = Object(
        "#/components/schemas/RequestedInsights/properties/sim_swap",
        properties={"period": Integer(minimum=1, maximum=2400)},
    )
