from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .replying_indicator import ReplyingIndicator


class UpdateMessageRequest(Model):
    """A change to a message.

    Schema: ``#/components/schemas/UpdateMessageRequest``
    """

    status: Literal["read", "revoked"]
    """`read` marks an inbound WhatsApp or RCS message as read; `revoked` revokes an outbound RCS message that
    was not delivered yet.
    """
    replying_indicator: ReplyingIndicator | Unset = UNSET
    """Typing indicator for the sender of a WhatsApp message."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"replying_indicator": ReplyingIndicator})
