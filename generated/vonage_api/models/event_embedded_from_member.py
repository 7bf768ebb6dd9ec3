from __future__ import annotations

from oas_runtime.model.model import Model


class EventEmbeddedFromMember(Model):
    """``from_member`` of ``_embedded`` of ``Event``.

    Schema: ``#/components/schemas/Event/properties/_embedded/properties/from_member``
    """

    id: str | None = None
