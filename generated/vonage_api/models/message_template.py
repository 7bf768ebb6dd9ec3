from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AnyValue, Array, Object, String


class MessageTemplate(Model):
    """A message template approved by WhatsApp.

    Schema: ``#/components/schemas/MessageTemplate``
    """

    name: str
    """Name of the template, with its namespace if it has one (`namespace:name`). At least 1 character."""
    parameters: list[Any] | Unset = UNSET
    """Values for the placeholders of the template, in order."""

    RULE = Object(
        "#/components/schemas/MessageTemplate",
        properties={"name": String(min_length=1), "parameters": Array(AnyValue())},
        required=("name",),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"parameters": ListOf()})
