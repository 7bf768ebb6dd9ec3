"""The model ``SmsReceipt``."""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model, Shape

from .. import codes as _codes


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

    _JSON_NAMES = {
        "message_id": "messageId",
        "err_code": "err-code",
        "api_key": "api-key",
        "client_ref": "client-ref",
        "message_timestamp": "message-timestamp",
        "network_code": "network-code",
    }

    _CODES = {
        "status": lambda: (_codes.DeliveryReceiptStatus,),
        "err_code": lambda: (_codes.DeliveryReceiptErrCode,),
    }

    _SHAPE = Shape(required={"err-code", "messageId", "msisdn", "status", "to"})
