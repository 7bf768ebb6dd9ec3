"""The model ``LocationVerificationRequestLocation``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object, Ref, Rule, String

from .location_verification_request_location_center import LocationVerificationRequestLocationCenter

_KNOWN = frozenset({"center", "radius", "type"})


@define(kw_only=True, eq=False, repr=False)
class LocationVerificationRequestLocation(Model):
    """The area.

    Schema: ``#/components/schemas/LocationVerificationRequest/properties/location``
    """

    center: LocationVerificationRequestLocationCenter | Unset = UNSET
    """Centre of the area."""

    radius: int | Unset = UNSET
    """Radius in metres. At least 2000. At most 200000."""

    type: Literal["CIRCLE"] | Unset = UNSET
    """Type of the area. Always 'CIRCLE'."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/LocationVerificationRequest/properties/location",
        properties={
            "center": Ref(lambda: LocationVerificationRequestLocationCenter.RULE),
            "radius": Integer(minimum=2000, maximum=200000),
            "type": String(enum=("CIRCLE",)),
        },
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.center = LocationVerificationRequestLocationCenter.from_dict(get("center", UNSET))
        self.radius = get("radius", UNSET)
        self.type = get("type", UNSET)
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        data: dict[str, Any] = {}
        if self.center is not UNSET:
            data["center"] = plain(self.center)
        if self.radius is not UNSET:
            data["radius"] = plain(self.radius)
        if self.type is not UNSET:
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
