"""The model ``VoiceStatusEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .. import codes as _codes

_KNOWN = frozenset(
    {
        "call_uuid",
        "conversation_uuid",
        "detail",
        "direction",
        "disconnected_by",
        "duration",
        "end_time",
        "from",
        "headers",
        "network",
        "price",
        "rate",
        "reason",
        "sip_code",
        "start_time",
        "status",
        "sub_state",
        "timestamp",
        "to",
        "uuid",
    }
)


@define(kw_only=True, eq=False, repr=False)
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
    """The new status of the call. One of 'started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered',
    'rejected', 'failed', 'timeout', 'human', 'machine', 'completed', 'disconnected'. Codes:
    ``codes.CallStatus``: answered, busy, cancelled, completed, disconnected, failed, human, input, machine,
    rejected, ringing, started, timeout, transfer, unanswered.
    """

    call_uuid: str | None = None
    """Identifier of the call, instead of `uuid`, for `human` and `machine`."""

    conversation_uuid: str | None = None
    """Identifier of the conversation."""

    detail: str | None = None
    """Reason for `unanswered`, `rejected` and `failed`. Codes: ``codes.CallDetail``: cannot_route,
    carrier_timeout, declined, internal_error, invalid_number, number_out_of_service, restricted, timeout,
    unavailable.
    """

    direction: Literal["inbound", "outbound"] | str | None = None
    """Direction of the call. One of 'inbound', 'outbound'."""

    disconnected_by: str | None = None
    """The party that ended the call. Codes: ``codes.CallDisconnectedBy``: platform, user."""

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
    """Detail of `machine`, with advanced machine detection. Codes: ``codes.CallMachineSubState``: beep_start,
    beep_timeout.
    """

    timestamp: datetime | str | None = None
    """Time of the event."""

    to: str | None = None
    """The callee."""

    uuid: str | None = None
    """Identifier of the call."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {
        "status": lambda: (_codes.CallStatus,),
        "detail": lambda: (_codes.CallDetail,),
        "disconnected_by": lambda: (_codes.CallDisconnectedBy,),
        "sub_state": lambda: (_codes.CallMachineSubState,),
    }
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"sip_code": (int, None)}

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"status"}),
        fixed={},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.status = get("status")
        self.call_uuid = get("call_uuid")
        self.conversation_uuid = get("conversation_uuid")
        self.detail = get("detail")
        self.direction = get("direction")
        self.disconnected_by = get("disconnected_by")
        self.duration = get("duration")
        self.end_time = date_time(get("end_time"))
        self.from_ = get("from")
        self.headers = get("headers")
        self.network = get("network")
        self.price = get("price")
        self.rate = get("rate")
        self.reason = get("reason")
        self.sip_code = get("sip_code")
        self.start_time = date_time(get("start_time"))
        self.sub_state = get("sub_state")
        self.timestamp = date_time(get("timestamp"))
        self.to = get("to")
        self.uuid = get("uuid")
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
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.call_uuid, source, "call_uuid"):
            data["call_uuid"] = plain(self.call_uuid)
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.detail, source, "detail"):
            data["detail"] = plain(self.detail)
        if kept(self.direction, source, "direction"):
            data["direction"] = plain(self.direction)
        if kept(self.disconnected_by, source, "disconnected_by"):
            data["disconnected_by"] = plain(self.disconnected_by)
        if kept(self.duration, source, "duration"):
            data["duration"] = plain(self.duration)
        if kept(self.end_time, source, "end_time"):
            data["end_time"] = restored(self.end_time, source and source.get("end_time"))
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.headers, source, "headers"):
            data["headers"] = plain(self.headers)
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.rate, source, "rate"):
            data["rate"] = plain(self.rate)
        if kept(self.reason, source, "reason"):
            data["reason"] = plain(self.reason)
        if kept(self.sip_code, source, "sip_code"):
            data["sip_code"] = plain(self.sip_code)
        if kept(self.start_time, source, "start_time"):
            data["start_time"] = restored(self.start_time, source and source.get("start_time"))
        if kept(self.sub_state, source, "sub_state"):
            data["sub_state"] = plain(self.sub_state)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.uuid, source, "uuid"):
            data["uuid"] = plain(self.uuid)
        data.update(plain(self.additional_properties))
        return data
