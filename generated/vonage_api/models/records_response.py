"""The model ``RecordsResponse``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, closest, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .messages_record import MessagesRecord
from .records_response_links import RecordsResponseLinks
from .sms_record import SmsRecord
from .verify_record import VerifyRecord
from .voice_record import VoiceRecord

_KNOWN = frozenset(
    {
        "_links",
        "currency",
        "cursor",
        "ids_not_found",
        "items_count",
        "iv",
        "price",
        "product",
        "received_at",
        "records",
        "request_id",
        "request_status",
    }
)


@define(kw_only=True, eq=False, repr=False)
class RecordsResponse(Model):
    """Records response.

    Schema: ``#/components/schemas/RecordsResponse``
    """

    links: RecordsResponseLinks | None = None
    """In JSON: ``_links``."""

    currency: str | None = None
    """No longer part of the current API definition."""

    cursor: str | None = None

    ids_not_found: str | None = None
    """Comma-separated list."""

    items_count: int | None = None

    iv: str | None = None

    price: str | None = None
    """No longer part of the current API definition."""

    product: (
        Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ]
        | str
        | None
    ) = None
    """One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL', 'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE',
    'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API', 'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT',
    'CONVERSATION-MESSAGE', 'MESSAGES', 'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
    """

    received_at: datetime | str | None = None

    records: list[SmsRecord | VoiceRecord | MessagesRecord | VerifyRecord | dict[str, Any]] = field(
        factory=Absent
    )

    request_id: str | None = None

    request_status: Literal["SUCCESS", "TRUNCATED"] | str | None = None
    """One of 'SUCCESS', 'TRUNCATED'."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"items_count": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.links = RecordsResponseLinks.from_dict(get("_links"))
        self.currency = get("currency")
        self.cursor = get("cursor")
        self.ids_not_found = get("ids_not_found")
        self.items_count = get("items_count")
        self.iv = get("iv")
        self.price = get("price")
        self.product = get("product")
        self.received_at = date_time(get("received_at"))
        self.records = array(
            get("records", MISSING),
            lambda item: closest(item, SmsRecord, VoiceRecord, MessagesRecord, VerifyRecord),
        )
        self.request_id = get("request_id")
        self.request_status = get("request_status")
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
        if kept(self.currency, source, "currency"):
            data["currency"] = plain(self.currency)
        if kept(self.cursor, source, "cursor"):
            data["cursor"] = plain(self.cursor)
        if kept(self.ids_not_found, source, "ids_not_found"):
            data["ids_not_found"] = plain(self.ids_not_found)
        if kept(self.items_count, source, "items_count"):
            data["items_count"] = plain(self.items_count)
        if kept(self.iv, source, "iv"):
            data["iv"] = plain(self.iv)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.product, source, "product"):
            data["product"] = plain(self.product)
        if kept(self.received_at, source, "received_at"):
            data["received_at"] = restored(self.received_at, source and source.get("received_at"))
        if kept(self.records, source, "records"):
            data["records"] = plain(self.records)
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.request_status, source, "request_status"):
            data["request_status"] = plain(self.request_status)
        data.update(plain(self.additional_properties))
        return data
