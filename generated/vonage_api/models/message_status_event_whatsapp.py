"""The model ``MessageStatusEventWhatsapp``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .message_status_event_whatsapp_conversation import MessageStatusEventWhatsappConversation
from .message_status_event_whatsapp_pricing import MessageStatusEventWhatsappPricing
from .whatsapp_user import WhatsappUser

_KNOWN = frozenset({"conversation", "pricing", "recipient", "waba_id"})


@define(kw_only=True, eq=False, repr=False)
class MessageStatusEventWhatsapp(Model):
    """Additional data of a WhatsApp message, for `delivered`.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/whatsapp``
    """

    conversation: MessageStatusEventWhatsappConversation | None = None

    pricing: MessageStatusEventWhatsappPricing | None = None

    recipient: WhatsappUser | None = None
    """Identifiers of a WhatsApp user."""

    waba_id: str | None = None
    """Your business account."""

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
        self.conversation = MessageStatusEventWhatsappConversation.from_dict(get("conversation"))
        self.pricing = MessageStatusEventWhatsappPricing.from_dict(get("pricing"))
        self.recipient = WhatsappUser.from_dict(get("recipient"))
        self.waba_id = get("waba_id")
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
        if kept(self.conversation, source, "conversation"):
            data["conversation"] = plain(self.conversation)
        if kept(self.pricing, source, "pricing"):
            data["pricing"] = plain(self.pricing)
        if kept(self.recipient, source, "recipient"):
            data["recipient"] = plain(self.recipient)
        if kept(self.waba_id, source, "waba_id"):
            data["waba_id"] = plain(self.waba_id)
        data.update(plain(self.additional_properties))
        return data
