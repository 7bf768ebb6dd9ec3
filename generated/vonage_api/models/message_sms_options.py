"""The model ``MessageSmsOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"content_id", "encoding_type", "entity_id", "pool_id"})


@define(kw_only=True, eq=False, repr=False)
class MessageSmsOptions(Model):
    """Options of the SMS channel.

    Schema: ``#/components/schemas/MessageSmsOptions``
    """

    content_id: str | Unset = UNSET
    """Content id required by the regulations of some countries (DLT in India)."""

    encoding_type: Literal["text", "unicode", "auto"] | Unset = UNSET
    """Character set of the message. `auto` selects it from the text. One of 'text', 'unicode', 'auto'."""

    entity_id: str | Unset = UNSET
    """Entity id required by the regulations of some countries (DLT in India)."""

    pool_id: str | Unset = UNSET
    """Pool of numbers to send from. `from` is still required."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageSmsOptions",
        properties={
            "content_id": String(),
            "encoding_type": String(enum=("text", "unicode", "auto")),
            "entity_id": String(),
            "pool_id": String(),
        },
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
        self.content_id = get("content_id", UNSET)
        self.encoding_type = get("encoding_type", UNSET)
        self.entity_id = get("entity_id", UNSET)
        self.pool_id = get("pool_id", UNSET)
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
        data: dict[str, Any] = {}
        if self.content_id is not UNSET:
            data["content_id"] = plain(self.content_id)
        if self.encoding_type is not UNSET:
            data["encoding_type"] = plain(self.encoding_type)
        if self.entity_id is not UNSET:
            data["entity_id"] = plain(self.entity_id)
        if self.pool_id is not UNSET:
            data["pool_id"] = plain(self.pool_id)
        data.update(plain(self.additional_properties))
        return data
