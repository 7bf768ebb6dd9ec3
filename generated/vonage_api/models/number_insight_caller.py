from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class NumberInsightCaller(Model):
    """The owner of the number. Only present with `cnam`.

    Schema: ``#/components/schemas/NumberInsightCaller``
    """

    caller_name: str | None = None
    """Only present with `cnam`. `unknown` if the name is not known."""
    caller_type: Literal["business", "consumer", "unknown"] | str | None = None
    """Only present with `cnam`."""
    first_name: str | None = None
    """Only present with `cnam`."""
    last_name: str | None = None
    """Only present with `cnam`."""
    subscription_type: str | None = None
    """Kind of subscription, such as `postpaid`."""
