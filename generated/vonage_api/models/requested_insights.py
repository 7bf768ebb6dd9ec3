"""The model ``RequestedInsights``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Ref, Rule

from .location_verification_request import LocationVerificationRequest
from .requested_insights_device_swap import RequestedInsightsDeviceSwap
from .requested_insights_sim_swap import RequestedInsightsSimSwap
from .subscriber_match_request import SubscriberMatchRequest

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
class RequestedInsights(Model):
    """The insights to retrieve, at least one.

    Schema: ``#/components/schemas/RequestedInsights``
    """

    current_carrier: dict[str, Any] | Unset = UNSET
    """The current network of the number. The object is empty."""

    device_swap: RequestedInsightsDeviceSwap | Unset = UNSET
    """Whether the device was changed recently."""

    format: dict[str, Any] | Unset = UNSET
    """Format and location of the number according to the numbering plan. The object is empty."""

    location_verification: LocationVerificationRequest | Unset = UNSET
    """An area to compare with the location of the device (developer preview)."""

    original_carrier: dict[str, Any] | Unset = UNSET
    """The network that issued the number. The object is empty."""

    reachability: dict[str, Any] | Unset = UNSET
    """Whether the device is reachable. The object is empty."""

    roaming: dict[str, Any] | Unset = UNSET
    """Whether the device is roaming. The object is empty."""

    sim_swap: RequestedInsightsSimSwap | Unset = UNSET
    """Whether the SIM card was changed recently."""

    subscriber_match: SubscriberMatchRequest | Unset = UNSET
    """Personal data to compare with the data of the operator, at least one field (beta)."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/RequestedInsights",
        properties={
            "current_carrier": Object(additional=False),
            "device_swap": Ref(lambda: RequestedInsightsDeviceSwap.RULE),
            "format": Object(additional=False),
            "location_verification": Ref(lambda: LocationVerificationRequest.RULE),
            "original_carrier": Object(additional=False),
            "reachability": Object(additional=False),
            "roaming": Object(additional=False),
            "sim_swap": Ref(lambda: RequestedInsightsSimSwap.RULE),
            "subscriber_match": Ref(lambda: SubscriberMatchRequest.RULE),
        },
        min_properties=1,
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
        self.current_carrier = get("current_carrier", UNSET)
        self.device_swap = RequestedInsightsDeviceSwap.from_dict(get("device_swap", UNSET))
        self.format = get("format", UNSET)
        self.location_verification = LocationVerificationRequest.from_dict(
            get("location_verification", UNSET)
        )
        self.original_carrier = get("original_carrier", UNSET)
        self.reachability = get("reachability", UNSET)
        self.roaming = get("roaming", UNSET)
        self.sim_swap = RequestedInsightsSimSwap.from_dict(get("sim_swap", UNSET))
        self.subscriber_match = SubscriberMatchRequest.from_dict(get("subscriber_match", UNSET))
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
        if self.current_carrier is not UNSET:
            data["current_carrier"] = plain(self.current_carrier)
        if self.device_swap is not UNSET:
            data["device_swap"] = plain(self.device_swap)
        if self.format is not UNSET:
            data["format"] = plain(self.format)
        if self.location_verification is not UNSET:
            data["location_verification"] = plain(self.location_verification)
        if self.original_carrier is not UNSET:
            data["original_carrier"] = plain(self.original_carrier)
        if self.reachability is not UNSET:
            data["reachability"] = plain(self.reachability)
        if self.roaming is not UNSET:
            data["roaming"] = plain(self.roaming)
        if self.sim_swap is not UNSET:
            data["sim_swap"] = plain(self.sim_swap)
        if self.subscriber_match is not UNSET:
            data["subscriber_match"] = plain(self.subscriber_match)
        data.update(plain(self.additional_properties))
        return data
