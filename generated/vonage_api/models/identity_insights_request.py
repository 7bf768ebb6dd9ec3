from __future__ import annotations

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .requested_insights import RequestedInsights


class IdentityInsightsRequest(Model):
    """A phone number and the insights to retrieve.

    Schema: ``#/components/schemas/IdentityInsightsRequest``
    """

    phone_number: str
    """Phone number with its country code, with or without a leading +, without leading zeros. Spaces and
    brackets are ignored.
    """
    insights: RequestedInsights
    """The insights to retrieve, at least one."""
    purpose: str | Unset = UNSET
    """Purpose of the request. Required for insights of the Network Registry: a purpose of the network profile of
    the application, or `FraudPreventionAndDetection` in the playground.
    """

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"insights": RequestedInsights})
