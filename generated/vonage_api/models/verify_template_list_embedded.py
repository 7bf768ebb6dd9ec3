from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .verify_template import VerifyTemplate


class VerifyTemplateListEmbedded(Model):
    """``_embedded`` of ``VerifyTemplateList``.

    Schema: ``#/components/schemas/VerifyTemplateList/properties/_embedded``
    """

    templates: list[VerifyTemplate] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"templates": ListOf(VerifyTemplate)})
