"""The model ``MessageMessengerOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Case, Cases, Object, Rule, String

_KNOWN = frozenset({"category", "tag"})


@define(kw_only=True, eq=False, repr=False)
class MessageMessengerOptions(Model):
    """Options of the Messenger channel.

    Schema: ``#/components/schemas/MessageMessengerOptions``
    """

    category: Literal["response", "update", "message_tag"] | Unset = UNSET
    """Category of the message. Messenger permits fewer messages outside of a conversation. One of 'response',
    'update', 'message_tag'.
    """

    tag: str | Unset = UNSET
    """Message tag. Required for the category `message_tag`."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/MessageMessengerOptions",
            properties={"category": String(enum=("response", "update", "message_tag")), "tag": String()},
        ),
        Cases(
            Case(
                "#/components/schemas/MessageMessengerOptions/oneOf/0",
                when={"category": ("response", "update")},
            ),
            Case(
                "#/components/schemas/MessageMessengerOptions/oneOf/1",
                when={"category": ("message_tag",)},
                needs=("category", "tag"),
            ),
            exclusive=True,
            pointer="#/components/schemas/MessageMessengerOptions/oneOf",
        ),
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
        self.category = get("category", UNSET)
        self.tag = get("tag", UNSET)
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
        if self.category is not UNSET:
            data["category"] = plain(self.category)
        if self.tag is not UNSET:
            data["tag"] = plain(self.tag)
        data.update(plain(self.additional_properties))
        return data
