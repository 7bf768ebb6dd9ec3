from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Nullable, Object, String


class Base(Model):
    """What every new shape has.

    Schema: ``#/components/schemas/Base``
    """

    name: str
    """How it is called. At most 20 characters."""
    note: str | Unset | None = UNSET

    RULE = Object(
        "#/components/schemas/Base",
        properties={"name": String(max_length=20), "note": Nullable(String())},
        required=("name",),
    )
