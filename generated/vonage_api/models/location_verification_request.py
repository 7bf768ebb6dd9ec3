from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Ref, Rule

from .location_verification_request_location import LocationVerificationRequestLocation


class LocationVerificationRequest(Model):
    """An area to compare with the location of the device (developer preview).

    Schema: ``#/components/schemas/LocationVerificationRequest``
    """

    location: LocationVerificationRequestLocation | Unset = UNSET
    """The area."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/LocationVerificationRequest",
        properties={"location": Ref(lambda: LocationVerificationRequestLocation.RULE)},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"location": LocationVerificationRequestLocation})
