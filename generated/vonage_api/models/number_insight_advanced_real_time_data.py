from __future__ import annotations

from oas_runtime.model.model import Model


class NumberInsightAdvancedRealTimeData(Model):
    """No longer used.

    Schema: ``#/components/schemas/NumberInsightAdvanced/properties/real_time_data``
    """

    active_status: str | None = None
    """Always `inactive`."""
    handset_status: str | None = None
    """Always `off`."""
