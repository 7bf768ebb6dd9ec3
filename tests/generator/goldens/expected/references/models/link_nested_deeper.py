"""The model ``LinkNestedDeeper``."""

from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class LinkNestedDeeper(Model):
    """``deeper`` of ``nested`` of ``Link``.

    Schema: ``#/components/schemas/Link/properties/nested/properties/deeper``
    """

    leaf: str | None = None

    RULE = Object(
        "#/components/schemas/Link/properties/nested/properties/deeper", properties={"leaf": String()}
    )
