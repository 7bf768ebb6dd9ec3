"""The model ``Mapping``."""

from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class Mapping(Model):
    """Mapping.

    Schema: ``#/components/schemas/Mapping``
    """

    mapping: dict[str, str] | None = None

    RULE = Object("#/components/schemas/Mapping", properties={"mapping": Object(additional=String())})
