from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class SmsResponseMessagesItem(Model):
    """An item of ``messages`` of ``SmsResponse``.

    Schema: ``#/components/schemas/SmsResponse/properties/messages/items``
    """

    account_ref: str | None = None
    """The billing reference given in the request. In JSON: ``account-ref``."""
    client_ref: str | None = None
    """The reference given in the request. In JSON: ``client-ref``."""
    error_text: str | None = None
    """Reason why the part was rejected. In JSON: ``error-text``."""
    message_id: str | None = None
    """Identifier of the message part, also present in its delivery receipt. In JSON: ``message-id``."""
    message_price: str | None = None
    """Price of the part, in EUR, as a decimal string. In JSON: ``message-price``."""
    network: str | None = None
    """Mobile country code and network code of the recipient."""
    remaining_balance: str | None = None
    """Account balance after this part, in EUR, as a decimal string. In JSON: ``remaining-balance``."""
    status: str | None = None
    """0 when the part was queued, otherwise the error code. Codes: ``codes.SmsStatus``."""
    to: str | None = None
    """Phone number of the recipient."""

    _JSON_NAMES = {
        "account_ref": "account-ref",
        "client_ref": "client-ref",
        "error_text": "error-text",
        "message_id": "message-id",
        "message_price": "message-price",
        "remaining_balance": "remaining-balance",
    }

    _CODES = {"status": lambda: (_codes.SmsStatus,)}
