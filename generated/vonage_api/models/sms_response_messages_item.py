"""The schema ``#/components/schemas/SmsResponse/properties/messages/items``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from .._support.decode import no_fields, unknown
from .._support.encode import kept, plain

_KNOWN = frozenset({"message-id", "message-price", "network", "remaining-balance", "status", "to"})


@define(kw_only=True)
class SmsResponseMessagesItem:
    """Document: ``#/components/schemas/SmsResponse/properties/messages/items``"""

    message_id: str | None = None
    """In JSON: ``message-id``."""

    message_price: str | None = None
    """In JSON: ``message-price``."""

    network: str | None = None
    """Not described by the document."""

    remaining_balance: str | None = None
    """In JSON: ``remaining-balance``."""

    status: str | None = None
    """Not described by the document."""

    to: str | None = None
    """Not described by the document."""

    additional_properties: dict[str, Any] = field(factory=no_fields)
    """Fields that the document does not declare."""

    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = cls.__new__(cls)
        self.message_id = get("message-id")
        self.message_price = get("message-price")
        self.network = get("network")
        self.remaining_balance = get("remaining-balance")
        self.status = get("status")
        self.to = get("to")
        self.additional_properties = unknown(source, _KNOWN)
        self._source = source
        return self

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.message_id, source, "message-id"):
            data["message-id"] = plain(self.message_id)
        if kept(self.message_price, source, "message-price"):
            data["message-price"] = plain(self.message_price)
        if kept(self.network, source, "network"):
            data["network"] = plain(self.network)
        if kept(self.remaining_balance, source, "remaining-balance"):
            data["remaining-balance"] = plain(self.remaining_balance)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        data.update(plain(self.additional_properties))
        return data
