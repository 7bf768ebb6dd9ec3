from __future__ import annotations

from oas_runtime.model.model import Model


class InboundLocation(Model):
    """A location.

    Schema: ``#/components/schemas/InboundLocation``
    """

    lat: float
    """Latitude in degrees."""
    long: float
    """Longitude in degrees."""
    address: str | None = None
    """Address of the location."""
    name: str | None = None
    """Name of the location."""
    url: str | None = None
    """URL of the location."""

    _SCALARS = {"lat": (float,), "long": (float,)}
