from __future__ import annotations

from oas_runtime.model.model import Model


class ConversationMessageRecord(Model):
    """A record of the product `CONVERSATION-MESSAGE`. The set of fields is open.

    Schema: ``#/components/schemas/ConversationMessageRecord``
    """

    account_id: str | None = None
    application_id: str | None = None
    client_ref: str | None = None
    conversation_id: str | None = None
    creation_date: str | None = None
    currency: str | None = None
    from_channel: str | None = None
    from_member_id: str | None = None
    from_message_id: str | None = None
    from_user_id: str | None = None
    id: str | None = None
    other_ids: str | None = None
    price: str | None = None
    total_price: str | None = None
    trace_id: str | None = None
