from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object, Ref, Rule, String

from .location_verification_request_location_center import LocationVerificationRequestLocationCenter


class LocationVerificationRequestLocation(Model):
    """The area.

    Schema: ``#/components/schemas/LocationVerificationRequest/properties/location``
    """

    center: LocationVerificationRequestLocationCenter | Unset = UNSET
    """Centre of the area."""
    radius: int | Unset = UNSET
    """Radius in metres. From 2000 to 200000."""
    type: Literal["CIRCLE"] | Unset = UNSET
    """Type of the area. Always 'CIRCLE'."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/LocationVerificationRequest/properties/location",
        properties={
            "center": Ref(lambda: LocationVerificationRequestLocationCenter.RULE),
            "radius": Integer(minimum=2000, maximum=200000),
            "type": String(enum=("CIRCLE",)),
        },
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"center": LocationVerificationRequestLocationCenter})
