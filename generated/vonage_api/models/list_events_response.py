from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .event import Event
from .page_links import PageLinks


class ListEventsResponse(Model):
    """The response 200 of ``GET /v1/conversations/{conversation_id}/events``.

    Schema:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1events/get/responses/200/content/application~1json/schema``
    """

    embedded: list[Event] = field(factory=Absent)
    """In JSON: ``_embedded``."""
    links: PageLinks | None = None
    """Links to this page and to the pages around it. In JSON: ``_links``."""
    page_size: int | None = None

    _JSON_NAMES = {"embedded": "_embedded", "links": "_links"}

    _SCALARS = {"page_size": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"embedded": ListOf(Event), "links": PageLinks})
