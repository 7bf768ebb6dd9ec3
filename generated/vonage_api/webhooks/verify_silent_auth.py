"""The webhook ``#/x-webhooks/verify_silent_auth``."""

from __future__ import annotations

from oas_runtime.model.decode import function_of
from oas_runtime.operation.webhook import Webhook

from ..models.verify_silent_auth_event import VerifySilentAuthEvent

VERIFY_SILENT_AUTH: Webhook[VerifySilentAuthEvent] = Webhook(
    name="verify_silent_auth",
    pointer="#/x-webhooks/verify_silent_auth",
    transports={"POST": ("json",)},
    signature="jwt",
    reply="ignored",
    product="Verify",
    setting="Sent to the Verify status URL of an application.",
    decode=function_of(VerifySilentAuthEvent),
    models=(VerifySilentAuthEvent,),
)
"""Silent authentication event.

Sent by POST (json). Signed with a JWT in the ``Authorization`` header. Reply with any success status; the
body is ignored.
"""
