from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .identity_insights import IdentityInsights


class IdentityInsightsResponse(Model):
    """The retrieved insights. Check the `status` of each insight: a successful response can contain insights
    that failed.

    Schema: ``#/components/schemas/IdentityInsightsResponse``
    """

    insights: IdentityInsights | None = None
    """The insights that were requested."""
    request_id: str | None = None
    """Identifier of the request."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"insights": IdentityInsights})
