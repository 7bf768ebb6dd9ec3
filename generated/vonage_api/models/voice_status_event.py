from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .. import codes as _codes


class VoiceStatusEvent(Model):
    """The status of a call changed. The fields depend on the status.

    Schema: ``#/components/schemas/VoiceStatusEvent``
    """

    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "busy",
            "cancelled",
            "unanswered",
            "rejected",
            "failed",
            "timeout",
            "human",
            "machine",
            "completed",
            "disconnected",
        ]
        | str
    )
    """The new status of the call. Codes: ``codes.CallStatus``."""
    call_uuid: str | None = None
    """Identifier of the call, instead of `uuid`, for `human` and `machine`."""
    conversation_uuid: str | None = None
    """Identifier of the conversation."""
    detail: str | None = None
    """Reason for `unanswered`, `rejected` and `failed`. Codes: ``codes.CallDetail``."""
    direction: Literal["inbound", "outbound"] | str | None = None
    """Direction of the call."""
    disconnected_by: str | None = None
    """The party that ended the call. Codes: ``codes.CallDisconnectedBy``."""
    duration: str | None = None
    """Duration in seconds."""
    end_time: datetime | str | None = None
    """End of the call."""
    from_: str | None = None
    """The caller. In JSON: ``from``."""
    headers: dict[str, Any] | None = None
    """The headers given to the WebSocket, for `disconnected`."""
    network: str | None = None
    """Network of the recipient (MCCMNC)."""
    price: str | None = None
    """Price of the call in EUR."""
    rate: str | None = None
    """Price per minute in EUR."""
    reason: str | None = None
    """Reason for `disconnected`."""
    sip_code: int | None = None
    """SIP status code."""
    start_time: datetime | str | None = None
    """Start of the call."""
    sub_state: str | None = None
    """Detail of `machine`, with advanced machine detection. Codes: ``codes.CallMachineSubState``."""
    timestamp: datetime | str | None = None
    """Time of the event."""
    to: str | None = None
    """The callee."""
    uuid: str | None = None
    """Identifier of the call."""

    _JSON_NAMES = {"from_": "from"}

    _SCALARS = {"sip_code": (int, None)}

    _CODES = {
        "status": lambda: (_codes.CallStatus,),
        "detail": lambda: (_codes.CallDetail,),
        "disconnected_by": lambda: (_codes.CallDisconnectedBy,),
        "sub_state": lambda: (_codes.CallMachineSubState,),
    }

    _SHAPE = Shape(required={"status"})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"end_time": date_time, "start_time": date_time, "timestamp": date_time})
