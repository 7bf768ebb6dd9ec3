from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .list_users_response_embedded import ListUsersResponseEmbedded
from .page_links import PageLinks


class ListUsersResponse(Model):
    """The response 200 of ``GET /v1/users``.

    Schema: ``#/paths/~1v1~1users/get/responses/200/content/application~1json/schema``
    """

    embedded: ListUsersResponseEmbedded | None = None
    """In JSON: ``_embedded``."""
    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""
    page_size: int | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"page_size": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListUsersResponseEmbedded, "links": PageLinks})
