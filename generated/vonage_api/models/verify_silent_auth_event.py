from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.decode import ByJsonType, ListOf, date_time
from oas_runtime.model.model import Decoders, Model, Shape

from .verify_silent_auth_action import VerifySilentAuthAction


class VerifySilentAuthEvent(Model):
    """Silent authentication requires an action of the device, or ended.

    Schema: ``#/components/schemas/VerifySilentAuthEvent``
    """

    request_id: str
    """Identifier of the verification."""
    type: Literal["event"] | str
    """Always 'event'."""
    channel: Literal["silent_auth"] | str
    """Always 'silent_auth'."""
    status: Literal["completed", "failed", "user_rejected", "expired", "action_pending"] | str
    """Status."""
    action: VerifySilentAuthAction | list[VerifySilentAuthAction] | None = None
    """The action that the device must perform, or a list with it."""
    channel_timeout: int | None = None
    """Time limit in seconds."""
    client_ref: str | None = None
    """The `client_ref` of the request."""
    finalized_at: datetime | str | None = None
    """End of the authentication."""
    triggered_at: datetime | str | None = None
    """Time of the event."""

    _SCALARS = {"channel_timeout": (int, None)}

    _SHAPE = Shape(
        required={"channel", "request_id", "status", "type"},
        fixed={"type": "event", "channel": "silent_auth"},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "action": ByJsonType(objects=VerifySilentAuthAction, arrays=ListOf(VerifySilentAuthAction)),
                "finalized_at": date_time,
                "triggered_at": date_time,
            }
        )
