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
    """Status. Codes: ``codes.DeliveryReceiptStatus``."""
    err_code: str
    """Reason why the message was not delivered. 0 for a delivered message. In JSON: ``err-code``. Codes:
    ``codes.DeliveryReceiptErrCode``.
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
