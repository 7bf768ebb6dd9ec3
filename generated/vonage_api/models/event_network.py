from __future__ import annotations

from oas_runtime.model.model import Model


class EventNetwork(Model):
    """A network.

    Schema: ``#/components/schemas/EventNetwork``
    """

    network_code: str | None = None
    """Mobile country code and network code (MCCMNC)."""
