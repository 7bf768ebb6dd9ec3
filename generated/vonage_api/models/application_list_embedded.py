from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .application import Application


class ApplicationListEmbedded(Model):
    """``_embedded`` of ``ApplicationList``.

    Schema: ``#/components/schemas/ApplicationList/properties/_embedded``
    """

    applications: list[Application] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"applications": ListOf(Application)})
