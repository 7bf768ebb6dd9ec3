from __future__ import annotations

from oas_runtime.model.model import Model


class ConversationEventRecord(Model):
    """A record of the product `CONVERSATION-EVENT`. The set of fields is open.

    Schema: ``#/components/schemas/ConversationEventRecord``
    """

    account_id: str | None = None
    application_id: str | None = None
    client_ref: str | None = None
    conversation_id: str | None = None
    creation_date: str | None = None
    currency: str | None = None
    id: str | None = None
    price: str | None = None
    request_id: str | None = None
    total_price: str | None = None
    user_id: str | None = None
