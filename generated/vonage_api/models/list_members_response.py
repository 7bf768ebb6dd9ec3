from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .list_members_response_embedded import ListMembersResponseEmbedded
from .page_links import PageLinks


class ListMembersResponse(Model):
    """The response 200 of ``GET /v1/conversations/{conversation_id}/members``.

    Schema:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1members/get/responses/200/content/application~1json/schema``
    """

    embedded: ListMembersResponseEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""
    page_size: int | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"page_size": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListMembersResponseEmbedded, "links": PageLinks})
