from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .verify_fragment import VerifyFragment


class VerifyFragmentListEmbedded(Model):
    """``_embedded`` of ``VerifyFragmentList``.

    Schema: ``#/components/schemas/VerifyFragmentList/properties/_embedded``
    """

    template_fragments: list[VerifyFragment] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"template_fragments": ListOf(VerifyFragment)})
