from __future__ import annotations

from typing import Any, Literal

from oas_runtime.model.decode import Variant
from oas_runtime.model.model import Decoders, Model

from .. import codes as _codes
from .call_app_endpoint import CallAppEndpoint
from .call_phone_endpoint import CallPhoneEndpoint
from .call_sip_endpoint import CallSipEndpoint
from .call_vbc_endpoint import CallVbcEndpoint
from .call_websocket_endpoint import CallWebsocketEndpoint
from .self_link import SelfLink


class Call(Model):
    """A call, or a leg of one.

    Schema: ``#/components/schemas/Call``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    conversation_uuid: str | None = None
    """Identifier of the conversation that the call belongs to (`CON-` followed by a UUID)."""
    direction: Literal["outbound", "inbound"] | str | None = None
    """`outbound` for a call that you placed, `inbound` for a call that you received."""
    duration: str | None = None
    """Duration of the call in seconds, as a string. Only present for completed calls."""
    end_time: str | None = None
    """End of the call (UTC), in the format of `start_time`. Only present for completed calls."""
    from_: (
        CallPhoneEndpoint
        | CallSipEndpoint
        | CallWebsocketEndpoint
        | CallVbcEndpoint
        | CallAppEndpoint
        | dict[str, Any]
        | None
    ) = None
    """An endpoint of a call, distinguished by `type`. In JSON: ``from``."""
    network: str | None = None
    """Mobile country code and network code (MCCMNC) of the network. Only present for completed calls."""
    price: str | None = None
    """Price of the call in EUR, as a decimal string. Only present for completed calls."""
    rate: str | None = None
    """Price per minute in EUR, as a decimal string. Only present for completed calls."""
    start_time: str | None = None
    """Start of the call (UTC), such as `2024-04-19 01:34:20` or `2024-04-19T01:34:20.000Z`. Only present for
    completed calls.
    """
    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "machine",
            "completed",
            "busy",
            "cancelled",
            "failed",
            "rejected",
            "timeout",
            "unanswered",
        ]
        | str
        | None
    ) = None
    """Status of the call. `completed`, `busy`, `cancelled`, `failed`, `rejected`, `timeout` and `unanswered` are
    final. More values are possible: event webhooks also use `human`, `disconnected`, `transfer` and `input`.
    Codes: ``codes.CallStatus``.
    """
    to: (
        CallPhoneEndpoint
        | CallSipEndpoint
        | CallWebsocketEndpoint
        | CallVbcEndpoint
        | CallAppEndpoint
        | dict[str, Any]
        | None
    ) = None
    """An endpoint of a call, distinguished by `type`."""
    uuid: str | None = None
    """Unique identifier for the call."""

    _JSON_NAMES = {"links": "_links", "from_": "from"}

    _CODES = {"status": lambda: (_codes.CallStatus,)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "links": SelfLink,
                "from_": Variant(
                    "type",
                    {
                        "app": CallAppEndpoint,
                        "phone": CallPhoneEndpoint,
                        "sip": CallSipEndpoint,
                        "vbc": CallVbcEndpoint,
                        "websocket": CallWebsocketEndpoint,
                    },
                ),
                "to": Variant(
                    "type",
                    {
                        "app": CallAppEndpoint,
                        "phone": CallPhoneEndpoint,
                        "sip": CallSipEndpoint,
                        "vbc": CallVbcEndpoint,
                        "websocket": CallWebsocketEndpoint,
                    },
                ),
            }
        )
