"""The model ``Call``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown, variant
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes
from .call_app_endpoint import CallAppEndpoint
from .call_phone_endpoint import CallPhoneEndpoint
from .call_sip_endpoint import CallSipEndpoint
from .call_vbc_endpoint import CallVbcEndpoint
from .call_websocket_endpoint import CallWebsocketEndpoint
from .self_link import SelfLink

_KNOWN = frozenset(
    {
        "_links",
        "conversation_uuid",
        "direction",
        "duration",
        "end_time",
        "from",
        "network",
        "price",
        "rate",
        "start_time",
        "status",
        "to",
        "uuid",
    }
)


@define(kw_only=True, eq=False, repr=False)
class Call(Model):
    """A call, or a leg of one.

    Schema: ``#/components/schemas/Call``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    conversation_uuid: str | None = None
    """Identifier of the conversation that the call belongs to (`CON-` followed by a UUID)."""

    direction: Literal["outbound", "inbound"] | str | None = None
    """`outbound` for a call that you placed, `inbound` for a call that you received. One of 'outbound',
    'inbound'.
    """

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
    One of 'started', 'ringing', 'answered', 'machine', 'completed', 'busy', 'cancelled', 'failed',
    'rejected', 'timeout', 'unanswered'. Codes: ``codes.CallStatus``: answered, busy, cancelled, completed,
    disconnected, failed, human, input, machine, rejected, ringing, started, timeout, transfer, unanswered.
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

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"status": lambda: (_codes.CallStatus,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.links = SelfLink.from_dict(get("_links"))
        self.conversation_uuid = get("conversation_uuid")
        self.direction = get("direction")
        self.duration = get("duration")
        self.end_time = get("end_time")
        self.from_ = variant(
            get("from"),
            "type",
            {
                "app": CallAppEndpoint.from_dict,
                "phone": CallPhoneEndpoint.from_dict,
                "sip": CallSipEndpoint.from_dict,
                "vbc": CallVbcEndpoint.from_dict,
                "websocket": CallWebsocketEndpoint.from_dict,
            },
        )
        self.network = get("network")
        self.price = get("price")
        self.rate = get("rate")
        self.start_time = get("start_time")
        self.status = get("status")
        self.to = variant(
            get("to"),
            "type",
            {
                "app": CallAppEndpoint.from_dict,
                "phone": CallPhoneEndpoint.from_dict,
                "sip": CallSipEndpoint.from_dict,
                "vbc": CallVbcEndpoint.from_dict,
                "websocket": CallWebsocketEndpoint.from_dict,
            },
        )
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
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.direction, source, "direction"):
            data["direction"] = plain(self.direction)
        if kept(self.duration, source, "duration"):
            data["duration"] = plain(self.duration)
        if kept(self.end_time, source, "end_time"):
            data["end_time"] = plain(self.end_time)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.rate, source, "rate"):
            data["rate"] = plain(self.rate)
        if kept(self.start_time, source, "start_time"):
            data["start_time"] = plain(self.start_time)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.uuid, source, "uuid"):
            data["uuid"] = plain(self.uuid)
        data.update(plain(self.additional_properties))
        return data
