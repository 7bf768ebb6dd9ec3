"""The webhook ``#/x-webhooks/messages_inbound``."""

from __future__ import annotations

from oas_runtime.model.decode import Closest, function_of
from oas_runtime.operation.webhook import Webhook

from ..models.inbound_messenger_message import InboundMessengerMessage
from ..models.inbound_mms_message import InboundMmsMessage
from ..models.inbound_other_message import InboundOtherMessage
from ..models.inbound_rcs_message import InboundRcsMessage
from ..models.inbound_sms_message import InboundSmsMessage
from ..models.inbound_viber_message import InboundViberMessage
from ..models.inbound_whatsapp_message import InboundWhatsappMessage

MESSAGES_INBOUND: Webhook[
    InboundSmsMessage
    | InboundMmsMessage
    | InboundRcsMessage
    | InboundWhatsappMessage
    | InboundMessengerMessage
    | InboundViberMessage
    | InboundOtherMessage
] = Webhook(
    name="messages_inbound",
    pointer="#/x-webhooks/messages_inbound",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Messages",
    setting="Sent where the account's default SMS setting is the Messages API (dashboard, API settings).",
    decode=function_of(
        Closest(
            InboundSmsMessage,
            InboundMmsMessage,
            InboundRcsMessage,
            InboundWhatsappMessage,
            InboundMessengerMessage,
            InboundViberMessage,
            InboundOtherMessage,
        )
    ),
    models=(
        InboundSmsMessage,
        InboundMmsMessage,
        InboundRcsMessage,
        InboundWhatsappMessage,
        InboundMessengerMessage,
        InboundViberMessage,
        InboundOtherMessage,
    ),
)
"""Inbound message.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
