"""The model ``ReplyingIndicator``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, Rule, String

_KNOWN = frozenset({"show", "type"})


@define(kw_only=True, eq=False, repr=False)
class ReplyingIndicator(Model):
    """Typing indicator for the sender of a WhatsApp message.

    Schema: ``#/components/schemas/ReplyingIndicator``
    """

    show: bool | Unset = UNSET
    """Whether to show the indicator."""

    type: Literal["text"] | Unset = UNSET
    """Kind of reply that is being written. Always 'text'."""

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
        """Build from a decoded JSON object; other values are returned unchanged."""
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
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        data: dict[str, Any] = {}
        if self.show is not UNSET:
            data["show"] = plain(self.show)
        if self.type is not UNSET:
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
