from __future__ import annotations

from typing import Any, ClassVar

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Ref, Rule

from .location_verification_request import LocationVerificationRequest
from .requested_insights_device_swap import RequestedInsightsDeviceSwap
from .requested_insights_sim_swap import RequestedInsightsSimSwap
from .subscriber_match_request import SubscriberMatchRequest


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

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "device_swap": RequestedInsightsDeviceSwap,
                "location_verification": LocationVerificationRequest,
                "sim_swap": RequestedInsightsSimSwap,
                "subscriber_match": SubscriberMatchRequest,
            }
        )
