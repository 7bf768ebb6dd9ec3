"""The webhook ``#/x-webhooks/messages_status``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.message_status_event import MessageStatusEvent

MESSAGES_STATUS: Webhook[MessageStatusEvent] = Webhook(
    name="messages_status",
    pointer="#/x-webhooks/messages_status",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Messages",
    setting="Sent where the account's default SMS setting is the Messages API (dashboard, API settings).",
    decode=function_of(MessageStatusEvent),
    models=(MessageStatusEvent,),
)
"""Message status.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
