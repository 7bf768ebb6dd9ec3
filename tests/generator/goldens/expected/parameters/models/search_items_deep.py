from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object


class SearchItemsDeep(Model):
    """Parameter 5 of ``GET /items``.

    Schema: ``#/paths/~1items/get/parameters/4/schema``
    """

    high: int | Unset = UNSET
    low: int | Unset = UNSET

    RULE = Object("#/paths/~1items/get/parameters/4/schema", properties={"high": Integer(), "low": Integer()})
