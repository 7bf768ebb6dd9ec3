from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .. import codes as _codes
from .number_limitation import NumberLimitation


class OwnedNumber(Model):
    """A number of the account.

    Schema: ``#/components/schemas/OwnedNumber``
    """

    app_id: str | None = None
    """Identifier of the linked application."""
    country: str | None = None
    """Two-character country code."""
    features: list[Literal["SMS", "VOICE", "MMS"] | str] = field(factory=Absent)
    limitations: list[NumberLimitation] = field(factory=Absent)
    messages_callback_type: str | None = None
    """In JSON: ``messagesCallbackType``. Deprecated by the document."""
    messages_callback_value: str | None = None
    """In JSON: ``messagesCallbackValue``. Deprecated by the document."""
    mo_http_url: str | None = None
    """URL that receives inbound SMS. In JSON: ``moHttpUrl``."""
    msisdn: str | None = None
    """The phone number, digits only."""
    type: str | None = None
    """`mobile-lvn` (mobile), `landline` or `landline-toll-free`. Codes: ``codes.NumberType``."""
    voice_callback_type: str | None = None
    """Type of the target of forwarded calls: `sip`, `tel` or `app`. In JSON: ``voiceCallbackType``. Codes:
    ``codes.VoiceCallbackType``.
    """
    voice_callback_value: str | None = None
    """The SIP URI, phone number or application id. In JSON: ``voiceCallbackValue``."""

    _JSON_NAMES = {
        "messages_callback_type": "messagesCallbackType",
        "messages_callback_value": "messagesCallbackValue",
        "mo_http_url": "moHttpUrl",
        "voice_callback_type": "voiceCallbackType",
        "voice_callback_value": "voiceCallbackValue",
    }

    _CODES = {
        "type": lambda: (_codes.NumberType,),
        "voice_callback_type": lambda: (_codes.VoiceCallbackType,),
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"features": ListOf(), "limitations": ListOf(NumberLimitation)})
