"""The model ``LinkNested``."""

from __future__ import annotations

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref

from .link_nested_deeper import LinkNestedDeeper


class LinkNested(Model):
    """``nested`` of ``Link``.

    Schema: ``#/components/schemas/Link/properties/nested``
    """

    deeper: LinkNestedDeeper | None = None

    RULE = Object(
        "#/components/schemas/Link/properties/nested",
        properties={"deeper": Ref(lambda: LinkNestedDeeper.RULE)},
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"deeper": LinkNestedDeeper})
