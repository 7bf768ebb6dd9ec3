"""The schema ``#/components/schemas/ReplyingIndicator``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from .._support.decode import new, unknown
from .._support.model import Model
from .._support.plain import plain
from .._support.rules import Boolean, Object, Rule, String
from .._support.unset import UNSET, Unset

_KNOWN = frozenset({"show", "type"})


@define(kw_only=True, eq=False, repr=False)
class ReplyingIndicator(Model):
    """Typing indicator for the sender of a WhatsApp message.

    Document: ``#/components/schemas/ReplyingIndicator``
    """

    show: bool | Unset = UNSET
    """Whether to show the indicator."""

    type: Literal["text"] | Unset = UNSET
    """Kind of reply that is being written. 'text'."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ReplyingIndicator",
        properties={"show": Boolean(), "type": String(enum=("text",))},
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.show = get("show", UNSET)
        self.type = get("type", UNSET)
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        data: dict[str, Any] = {}
        if self.show is not UNSET:
            data["show"] = plain(self.show)
        if self.type is not UNSET:
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
