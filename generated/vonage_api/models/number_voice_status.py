from __future__ import annotations

from oas_runtime.model.model import Model


class NumberVoiceStatus(Model):
    """A call that was forwarded by a number ended. Its fields are not documented.

    Schema: ``#/components/schemas/NumberVoiceStatus``
    """

    status: str | None = None
    """Status of the call, if present."""
