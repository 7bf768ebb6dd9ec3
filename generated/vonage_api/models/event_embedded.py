from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .event_embedded_from_member import EventEmbeddedFromMember
from .event_user import EventUser


class EventEmbedded(Model):
    """``_embedded`` of ``Event``.

    Schema: ``#/components/schemas/Event/properties/_embedded``
    """

    from_member: EventEmbeddedFromMember | None = None
    from_user: EventUser | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"from_member": EventEmbeddedFromMember, "from_user": EventUser})
