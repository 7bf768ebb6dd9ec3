from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class UserConversationEmbedded(Model):
    """``_embedded`` of part 2 of ``UserConversation``.

    Schema: ``#/components/schemas/UserConversation/allOf/1/properties/_embedded``
    """

    id: str | None = None
    """Identifier of the member."""
    state: Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str | None = None
