from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .conversation import Conversation


class ListConversationsResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /v1/conversations``.

    Schema:
    ``#/paths/~1v1~1conversations/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    conversations: list[Conversation] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"conversations": ListOf(Conversation)})
