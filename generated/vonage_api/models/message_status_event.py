"""The model ``MessageStatusEvent``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model

from .. import codes as _codes
from .event_network import EventNetwork
from .event_profile import EventProfile
from .event_usage import EventUsage
from .message_status_event_error import MessageStatusEventError
from .message_status_event_sms import MessageStatusEventSms
from .message_status_event_whatsapp import MessageStatusEventWhatsapp
from .message_status_event_workflow import MessageStatusEventWorkflow

_KNOWN = frozenset(
    {
        "channel",
        "client_ref",
        "destination",
        "error",
        "from",
        "message_uuid",
        "profile",
        "sms",
        "status",
        "timestamp",
        "to",
        "usage",
        "whatsapp",
        "workflow",
    }
)


@define(kw_only=True, eq=False, repr=False)
class MessageStatusEvent(Model):
    """Status of a message that you sent.

    Schema: ``#/components/schemas/MessageStatusEvent``
    """

    message_uuid: str
    """Identifier of the message."""

    to: str
    """Recipient: a phone number, or the identifier that the message was sent to."""

    from_: str
    """Sender of the message. In JSON: ``from``."""

    timestamp: datetime | str
    """Time of the event."""

    status: Literal["submitted", "delivered", "rejected", "undeliverable", "read"] | str
    """Status. One of 'submitted', 'delivered', 'rejected', 'undeliverable', 'read'. Codes:
    ``codes.MessagesStatus``: delivered, read, rejected, submitted, undeliverable.
    """

    channel: Literal["sms", "mms", "rcs", "whatsapp", "messenger", "viber_service", "email"] | str
    """The channel of the message. One of 'sms', 'mms', 'rcs', 'whatsapp', 'messenger', 'viber_service', 'email'.
    """

    client_ref: str | None = None
    """The `client_ref` of the request."""

    destination: EventNetwork | None = None
    """A network."""

    error: MessageStatusEventError | None = None
    """Reason for the failure."""

    profile: EventProfile | None = None
    """Profile of a user."""

    sms: MessageStatusEventSms | None = None

    usage: EventUsage | None = None
    """Price of a message."""

    whatsapp: MessageStatusEventWhatsapp | None = None
    """Additional data of a WhatsApp message, for `delivered`."""

    workflow: MessageStatusEventWorkflow | None = None
    """The failover workflow that the message belongs to."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"status": lambda: (_codes.MessagesStatus,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"channel", "from", "message_uuid", "status", "timestamp", "to"}),
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
        self.message_uuid = get("message_uuid")
        self.to = get("to")
        self.from_ = get("from")
        self.timestamp = date_time(get("timestamp"))
        self.status = get("status")
        self.channel = get("channel")
        self.client_ref = get("client_ref")
        self.destination = EventNetwork.from_dict(get("destination"))
        self.error = MessageStatusEventError.from_dict(get("error"))
        self.profile = EventProfile.from_dict(get("profile"))
        self.sms = MessageStatusEventSms.from_dict(get("sms"))
        self.usage = EventUsage.from_dict(get("usage"))
        self.whatsapp = MessageStatusEventWhatsapp.from_dict(get("whatsapp"))
        self.workflow = MessageStatusEventWorkflow.from_dict(get("workflow"))
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
        if kept(self.message_uuid, source, "message_uuid"):
            data["message_uuid"] = plain(self.message_uuid)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = restored(self.timestamp, source and source.get("timestamp"))
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.client_ref, source, "client_ref"):
            data["client_ref"] = plain(self.client_ref)
        if kept(self.destination, source, "destination"):
            data["destination"] = plain(self.destination)
        if kept(self.error, source, "error"):
            data["error"] = plain(self.error)
        if kept(self.profile, source, "profile"):
            data["profile"] = plain(self.profile)
        if kept(self.sms, source, "sms"):
            data["sms"] = plain(self.sms)
        if kept(self.usage, source, "usage"):
            data["usage"] = plain(self.usage)
        if kept(self.whatsapp, source, "whatsapp"):
            data["whatsapp"] = plain(self.whatsapp)
        if kept(self.workflow, source, "workflow"):
            data["workflow"] = plain(self.workflow)
        data.update(plain(self.additional_properties))
        return data
