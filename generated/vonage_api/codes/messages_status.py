"""The codes of ``messages_status``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class MessagesStatus(StrCode):
    """Status in a status webhook of the Messages API."""

    DELIVERED = "delivered"
    """Of all channels."""
    READ = "read"
    """Only of rcs, whatsapp, messenger, viber_service, email."""
    REJECTED = "rejected"
    """Of all channels."""
    SUBMITTED = "submitted"
    """Of all channels."""
    UNDELIVERABLE = "undeliverable"
    """Of all channels."""
