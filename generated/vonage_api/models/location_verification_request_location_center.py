from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Number, Object


class LocationVerificationRequestLocationCenter(Model):
    """Centre of the area.

    Schema: ``#/components/schemas/LocationVerificationRequest/properties/location/properties/center``
    """

    latitude: float | Unset = UNSET
    """Degrees (WGS 84). From -90 to 90."""
    longitude: float | Unset = UNSET
    """Degrees (WGS 84). From -180 to 180."""

    RULE = Object(
        "#/components/schemas/LocationVerificationRequest/properties/location/properties/center",
        properties={
            "latitude": Number(minimum=-90, maximum=90),
            "longitude": Number(minimum=-180, maximum=180),
        },
    )
