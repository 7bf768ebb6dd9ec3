"""The model ``SmsReceipt``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import Shape, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes

_KNOWN = frozenset(
    {
        "api-key",
        "client-ref",
        "err-code",
        "message-timestamp",
        "messageId",
        "msisdn",
        "network-code",
        "nonce",
        "price",
        "scts",
        "sig",
        "status",
        "timestamp",
        "to",
    }
)


@define(kw_only=True, eq=False, repr=False)
class SmsReceipt(Model):
    """Delivery receipt of an SMS that you sent, or of one part of it.

    Schema: ``#/components/schemas/SmsReceipt``
    """

    msisdn: str
    """Phone number of the recipient."""

    to: str
    """The sender of the message."""

    message_id: str
    """Identifier of the message or message part. In JSON: ``messageId``."""

    status: Literal["delivered", "expired", "failed", "rejected", "accepted", "buffered", "unknown"] | str
    """Status. One of 'delivered', 'expired', 'failed', 'rejected', 'accepted', 'buffered', 'unknown'. Codes:
    ``codes.DeliveryReceiptStatus``: accepted, buffered, deleted, delivered, expired, failed, rejected,
    submitted, unknown.
    """

    err_code: str
    """Reason why the message was not delivered. 0 for a delivered message. In JSON: ``err-code``. Codes:
    ``codes.DeliveryReceiptErrCode``: 0 delivered, 1 unknown, 2 absent_subscriber_temporary, 3
    absent_subscriber_permanent, 4 call_barred_by_user, 5 portability_error, 6 anti_spam_rejection, 7
    handset_busy, 8 network_error, 9 illegal_number, 10 illegal_message, 11 unroutable, 12
    destination_unreachable, 13 subscriber_age_restriction, 14 number_blocked_by_carrier, 15
    prepaid_insufficient_funds, 16 gateway_quota_exceeded, 50 entity_filter, 51 header_filter, 52
    content_filter, 53 consent_filter, 54 regulation_error, 95 unknown_final, 99 general_error.
    """

    api_key: str | None = None
    """Your API key. In JSON: ``api-key``."""

    client_ref: str | None = None
    """The `client-ref` of the request. In JSON: ``client-ref``."""

    message_timestamp: str | None = None
    """Time at which the message was sent to the network, as `YYYY-MM-DD HH:MM:SS` (UTC). In JSON:
    ``message-timestamp``.
    """

    network_code: str | None = None
    """Network of the recipient (MCCMNC). In JSON: ``network-code``."""

    nonce: str | None = None
    """Random string that is part of the signature."""

    price: str | None = None
    """Price in EUR."""

    scts: str | None = None
    """Time reported by the network, as `YYMMDDHHMM`."""

    sig: str | None = None
    """The signature."""

    timestamp: str | None = None
    """Time of the signature, in Unix seconds."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {
        "status": lambda: (_codes.DeliveryReceiptStatus,),
        "err_code": lambda: (_codes.DeliveryReceiptErrCode,),
    }
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"err-code", "messageId", "msisdn", "status", "to"}),
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
        self.msisdn = get("msisdn")
        self.to = get("to")
        self.message_id = get("messageId")
        self.status = get("status")
        self.err_code = get("err-code")
        self.api_key = get("api-key")
        self.client_ref = get("client-ref")
        self.message_timestamp = get("message-timestamp")
        self.network_code = get("network-code")
        self.nonce = get("nonce")
        self.price = get("price")
        self.scts = get("scts")
        self.sig = get("sig")
        self.timestamp = get("timestamp")
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
        if kept(self.msisdn, source, "msisdn"):
            data["msisdn"] = plain(self.msisdn)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.message_id, source, "messageId"):
            data["messageId"] = plain(self.message_id)
        if kept(self.status, source, "status"):
            data["status"] = plain(self.status)
        if kept(self.err_code, source, "err-code"):
            data["err-code"] = plain(self.err_code)
        if kept(self.api_key, source, "api-key"):
            data["api-key"] = plain(self.api_key)
        if kept(self.client_ref, source, "client-ref"):
            data["client-ref"] = plain(self.client_ref)
        if kept(self.message_timestamp, source, "message-timestamp"):
            data["message-timestamp"] = plain(self.message_timestamp)
        if kept(self.network_code, source, "network-code"):
            data["network-code"] = plain(self.network_code)
        if kept(self.nonce, source, "nonce"):
            data["nonce"] = plain(self.nonce)
        if kept(self.price, source, "price"):
            data["price"] = plain(self.price)
        if kept(self.scts, source, "scts"):
            data["scts"] = plain(self.scts)
        if kept(self.sig, source, "sig"):
            data["sig"] = plain(self.sig)
        if kept(self.timestamp, source, "timestamp"):
            data["timestamp"] = plain(self.timestamp)
        data.update(plain(self.additional_properties))
        return data
