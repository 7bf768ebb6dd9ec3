"""The model ``Event``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, closest, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AnyOf, Array, DateTime, Integer, Nullable, Object, OneOf, Ref, Rule, String

from .picture import Picture
from .text import Text

_KNOWN = frozenset({"at", "id", "payload", "tags"})


@define(kw_only=True, eq=False, repr=False)
class Event(Model):
    """Event.

    Schema: ``#/components/schemas/Event``
    """

    id: int | str

    payload: Text | Picture | dict[str, Any]

    at: datetime | str | Unset | None = UNSET

    tags: list[str] | Unset | None = UNSET

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

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
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.id = get("id")
        self.payload = closest(get("payload"), Text, Picture)
        self.at = date_time(get("at", UNSET))
        self.tags = array(get("tags", UNSET))
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.payload, source, "payload"):
            data["payload"] = plain(self.payload)
        if self.at is not UNSET:
            data["at"] = restored(self.at, source and source.get("at"))
        if self.tags is not UNSET:
            data["tags"] = plain(self.tags)
        data.update(plain(self.additional_properties))
        return data
