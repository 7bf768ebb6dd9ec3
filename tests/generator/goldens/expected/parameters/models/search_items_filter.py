from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object


class SearchItemsFilter(Model):
    """Parameter 7 of ``GET /items``.

    Schema: ``#/paths/~1items/get/parameters/6/content/application~1json/schema``
    """

    a: int | Unset = UNSET

    RULE = Object(
        "#/paths/~1items/get/parameters/6/content/application~1json/schema", properties={"a": Integer()}
    )
