"""The model ``IdentityInsights``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .current_carrier_insight import CurrentCarrierInsight
from .device_swap_insight import DeviceSwapInsight
from .format_insight import FormatInsight
from .location_verification_insight import LocationVerificationInsight
from .original_carrier_insight import OriginalCarrierInsight
from .reachability_insight import ReachabilityInsight
from .roaming_insight import RoamingInsight
from .sim_swap_insight import SimSwapInsight
from .subscriber_match_insight import SubscriberMatchInsight

_KNOWN = frozenset(
    {
        "current_carrier",
        "device_swap",
        "format",
        "location_verification",
        "original_carrier",
        "reachability",
        "roaming",
        "sim_swap",
        "subscriber_match",
    }
)


@define(kw_only=True, eq=False, repr=False)
class IdentityInsights(Model):
    """The insights that were requested.

    Schema: ``#/components/schemas/IdentityInsights``
    """

    current_carrier: CurrentCarrierInsight | None = None
    """The current network of a mobile number."""

    device_swap: DeviceSwapInsight | None = None
    """Change of the device."""

    format: FormatInsight | None = None
    """Format and location of a number according to the numbering plan."""

    location_verification: LocationVerificationInsight | None = None
    """Comparison of the location of the device with the requested area."""

    original_carrier: OriginalCarrierInsight | None = None
    """The network that issued the number."""

    reachability: ReachabilityInsight | None = None
    """Reachability of the device (developer preview)."""

    roaming: RoamingInsight | None = None
    """Roaming status (developer preview)."""

    sim_swap: SimSwapInsight | None = None
    """Change of the SIM card."""

    subscriber_match: SubscriberMatchInsight | None = None
    """Comparison of personal data with the data of the operator."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.current_carrier = CurrentCarrierInsight.from_dict(get("current_carrier"))
        self.device_swap = DeviceSwapInsight.from_dict(get("device_swap"))
        self.format = FormatInsight.from_dict(get("format"))
        self.location_verification = LocationVerificationInsight.from_dict(get("location_verification"))
        self.original_carrier = OriginalCarrierInsight.from_dict(get("original_carrier"))
        self.reachability = ReachabilityInsight.from_dict(get("reachability"))
        self.roaming = RoamingInsight.from_dict(get("roaming"))
        self.sim_swap = SimSwapInsight.from_dict(get("sim_swap"))
        self.subscriber_match = SubscriberMatchInsight.from_dict(get("subscriber_match"))
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
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.current_carrier, source, "current_carrier"):
            data["current_carrier"] = plain(self.current_carrier)
        if kept(self.device_swap, source, "device_swap"):
            data["device_swap"] = plain(self.device_swap)
        if kept(self.format, source, "format"):
            data["format"] = plain(self.format)
        if kept(self.location_verification, source, "location_verification"):
            data["location_verification"] = plain(self.location_verification)
        if kept(self.original_carrier, source, "original_carrier"):
            data["original_carrier"] = plain(self.original_carrier)
        if kept(self.reachability, source, "reachability"):
            data["reachability"] = plain(self.reachability)
        if kept(self.roaming, source, "roaming"):
            data["roaming"] = plain(self.roaming)
        if kept(self.sim_swap, source, "sim_swap"):
            data["sim_swap"] = plain(self.sim_swap)
        if kept(self.subscriber_match, source, "subscriber_match"):
            data["subscriber_match"] = plain(self.subscriber_match)
        data.update(plain(self.additional_properties))
        return data
