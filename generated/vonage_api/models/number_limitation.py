from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class NumberLimitation(Model):
    """Limitations of the features of a number.

    Schema: ``#/components/schemas/NumberLimitation``
    """

    feature: Literal["SMS", "VOICE", "MMS"] | str | None = None
    reach: Literal["DOMESTIC", "INTERNATIONAL"] | str | None = None
    type: Literal["INBOUND", "OUTBOUND"] | str | None = None
