"""The model ``Unset``."""

from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class Unset(Model):
    """Unset.

    Schema: ``#/components/schemas/Unset``
    """

    unset: str | None = None
    """In JSON: ``UNSET``."""

    JSON_NAMES = {"unset": "UNSET"}

    RULE = Object("#/components/schemas/Unset", properties={"UNSET": String()})
