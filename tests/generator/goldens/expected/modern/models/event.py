from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from oas_runtime.model.decode import Closest, ListOf, date_time
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AnyOf, Array, DateTime, Integer, Nullable, Object, OneOf, Ref, Rule, String

from .picture import Picture
from .text import Text


class Event(Model):
    """Event.

    Schema: ``#/components/schemas/Event``
    """

    id: int | str
    payload: Text | Picture | dict[str, Any]
    at: datetime | str | Unset | None = UNSET
    tags: list[str] | Unset | None = UNSET

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/Event",
        properties={
            "id": AnyOf(Integer(), String()),
            "payload": OneOf(Ref(lambda: Text.RULE), Ref(lambda: Picture.RULE)),
            "at": Nullable(DateTime()),
            "tags": Nullable(Array(String())),
        },
        required=("id", "payload"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"payload": Closest(Text, Picture), "at": date_time, "tags": ListOf()})
