from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .current_carrier_insight import CurrentCarrierInsight
from .device_swap_insight import DeviceSwapInsight
from .format_insight import FormatInsight
from .location_verification_insight import LocationVerificationInsight
from .original_carrier_insight import OriginalCarrierInsight
from .reachability_insight import ReachabilityInsight
from .roaming_insight import RoamingInsight
from .sim_swap_insight import SimSwapInsight
from .subscriber_match_insight import SubscriberMatchInsight


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

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "current_carrier": CurrentCarrierInsight,
                "device_swap": DeviceSwapInsight,
                "format": FormatInsight,
                "location_verification": LocationVerificationInsight,
                "original_carrier": OriginalCarrierInsight,
                "reachability": ReachabilityInsight,
                "roaming": RoamingInsight,
                "sim_swap": SimSwapInsight,
                "subscriber_match": SubscriberMatchInsight,
            }
        )
