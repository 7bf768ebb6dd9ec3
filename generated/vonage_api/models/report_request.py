"""The model ``ReportRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset(
    {
        "account_id",
        "account_ref",
        "call_id",
        "callback_url",
        "channel",
        "client_ref",
        "conversation_id",
        "correlation_id",
        "country",
        "date_end",
        "date_start",
        "direction",
        "from",
        "include_message",
        "include_subaccounts",
        "leg_id",
        "locale",
        "meeting_id",
        "network",
        "number",
        "number_type",
        "parent_request_id",
        "product",
        "product_name",
        "product_path",
        "provider",
        "request_session_id",
        "request_type",
        "risk",
        "session_id",
        "show_concatenated",
        "status",
        "swapped",
        "to",
    }
)


@define(kw_only=True, eq=False, repr=False)
class ReportRequest(Model):
    """The available filters depend on the product.

    Schema: ``#/components/schemas/ReportRequest``
    """

    product: Literal[
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
    """One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL', 'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE',
    'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API', 'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT',
    'CONVERSATION-MESSAGE', 'MESSAGES', 'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
    """

    account_id: str

    account_ref: str | Unset = UNSET
    """Filter for the product `SMS`."""

    call_id: str | Unset = UNSET
    """Filter for the voice products."""

    callback_url: str | Unset = UNSET
    """URL that receives a POST request with the report when it is complete."""

    channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET
    """Filter for the product `VERIFY-V2`. One of 'v2', 'email', 'silent_auth'."""

    client_ref: str | Unset = UNSET
    """Filter for asynchronous reports only."""

    conversation_id: str | Unset = UNSET
    """Filter for the conversation products and the product `IN-APP-VOICE`."""

    correlation_id: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""

    country: str | Unset = UNSET

    date_end: datetime | str | Unset = UNSET
    """End of the period. The default is the current time."""

    date_start: datetime | str | Unset = UNSET
    """Start of the period. The default is 7 days ago."""

    direction: Literal["inbound", "outbound"] | Unset = UNSET
    """Required for the products `SMS` and `MESSAGES`. One of 'inbound', 'outbound'."""

    from_: str | Unset = UNSET
    """In JSON: ``from``."""

    include_message: bool | Unset = UNSET
    """Filter for the products `SMS` and `MESSAGES`."""

    include_subaccounts: bool | Unset = UNSET

    leg_id: str | Unset = UNSET
    """Filter for the product `IN-APP-VOICE`."""

    locale: str | Unset = UNSET
    """Filter for the products `VERIFY-API` and `VERIFY-V2`."""

    meeting_id: str | Unset = UNSET
    """Filter for the product `VIDEO-API`."""

    network: str | Unset = UNSET

    number: str | Unset = UNSET
    """Filter for the product `NUMBER-INSIGHT`."""

    number_type: str | Unset = UNSET
    """Filter for the product `VERIFY-API`."""

    parent_request_id: str | Unset = UNSET
    """Filter for the product `VERIFY-V2`."""

    product_name: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""

    product_path: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""

    provider: (
        Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"]
        | Unset
    ) = UNSET
    """Filter for the product `MESSAGES`. One of 'whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg',
    'instagram', 'rcs', 'email'.
    """

    request_session_id: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""

    request_type: str | Unset = UNSET
    """Filter for the product `NETWORK-API-EVENT`."""

    risk: str | Unset = UNSET

    session_id: str | Unset = UNSET
    """Filter for the product `VIDEO-API`."""

    show_concatenated: bool | Unset = UNSET
    """Filter for outbound records of the product `SMS`."""

    status: str | Unset = UNSET

    swapped: bool | Unset = UNSET

    to: str | Unset = UNSET

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
        self.product = get("product")
        self.account_id = get("account_id")
        self.account_ref = get("account_ref", UNSET)
        self.call_id = get("call_id", UNSET)
        self.callback_url = get("callback_url", UNSET)
        self.channel = get("channel", UNSET)
        self.client_ref = get("client_ref", UNSET)
        self.conversation_id = get("conversation_id", UNSET)
        self.correlation_id = get("correlation_id", UNSET)
        self.country = get("country", UNSET)
        self.date_end = date_time(get("date_end", UNSET))
        self.date_start = date_time(get("date_start", UNSET))
        self.direction = get("direction", UNSET)
        self.from_ = get("from", UNSET)
        self.include_message = get("include_message", UNSET)
        self.include_subaccounts = get("include_subaccounts", UNSET)
        self.leg_id = get("leg_id", UNSET)
        self.locale = get("locale", UNSET)
        self.meeting_id = get("meeting_id", UNSET)
        self.network = get("network", UNSET)
        self.number = get("number", UNSET)
        self.number_type = get("number_type", UNSET)
        self.parent_request_id = get("parent_request_id", UNSET)
        self.product_name = get("product_name", UNSET)
        self.product_path = get("product_path", UNSET)
        self.provider = get("provider", UNSET)
        self.request_session_id = get("request_session_id", UNSET)
        self.request_type = get("request_type", UNSET)
        self.risk = get("risk", UNSET)
        self.session_id = get("session_id", UNSET)
        self.show_concatenated = get("show_concatenated", UNSET)
        self.status = get("status", UNSET)
        self.swapped = get("swapped", UNSET)
        self.to = get("to", UNSET)
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
        if kept(self.product, source, "product"):
            data["product"] = plain(self.product)
        if kept(self.account_id, source, "account_id"):
            data["account_id"] = plain(self.account_id)
        if self.account_ref is not UNSET:
            data["account_ref"] = plain(self.account_ref)
        if self.call_id is not UNSET:
            data["call_id"] = plain(self.call_id)
        if self.callback_url is not UNSET:
            data["callback_url"] = plain(self.callback_url)
        if self.channel is not UNSET:
            data["channel"] = plain(self.channel)
        if self.client_ref is not UNSET:
            data["client_ref"] = plain(self.client_ref)
        if self.conversation_id is not UNSET:
            data["conversation_id"] = plain(self.conversation_id)
        if self.correlation_id is not UNSET:
            data["correlation_id"] = plain(self.correlation_id)
        if self.country is not UNSET:
            data["country"] = plain(self.country)
        if self.date_end is not UNSET:
            data["date_end"] = restored(self.date_end, source and source.get("date_end"))
        if self.date_start is not UNSET:
            data["date_start"] = restored(self.date_start, source and source.get("date_start"))
        if self.direction is not UNSET:
            data["direction"] = plain(self.direction)
        if self.from_ is not UNSET:
            data["from"] = plain(self.from_)
        if self.include_message is not UNSET:
            data["include_message"] = plain(self.include_message)
        if self.include_subaccounts is not UNSET:
            data["include_subaccounts"] = plain(self.include_subaccounts)
        if self.leg_id is not UNSET:
            data["leg_id"] = plain(self.leg_id)
        if self.locale is not UNSET:
            data["locale"] = plain(self.locale)
        if self.meeting_id is not UNSET:
            data["meeting_id"] = plain(self.meeting_id)
        if self.network is not UNSET:
            data["network"] = plain(self.network)
        if self.number is not UNSET:
            data["number"] = plain(self.number)
        if self.number_type is not UNSET:
            data["number_type"] = plain(self.number_type)
        if self.parent_request_id is not UNSET:
            data["parent_request_id"] = plain(self.parent_request_id)
        if self.product_name is not UNSET:
            data["product_name"] = plain(self.product_name)
        if self.product_path is not UNSET:
            data["product_path"] = plain(self.product_path)
        if self.provider is not UNSET:
            data["provider"] = plain(self.provider)
        if self.request_session_id is not UNSET:
            data["request_session_id"] = plain(self.request_session_id)
        if self.request_type is not UNSET:
            data["request_type"] = plain(self.request_type)
        if self.risk is not UNSET:
            data["risk"] = plain(self.risk)
        if self.session_id is not UNSET:
            data["session_id"] = plain(self.session_id)
        if self.show_concatenated is not UNSET:
            data["show_concatenated"] = plain(self.show_concatenated)
        if self.status is not UNSET:
            data["status"] = plain(self.status)
        if self.swapped is not UNSET:
            data["swapped"] = plain(self.swapped)
        if self.to is not UNSET:
            data["to"] = plain(self.to)
        data.update(plain(self.additional_properties))
        return data
