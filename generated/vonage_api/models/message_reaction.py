"""The model ``MessageReaction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Case, Cases, Object, Rule, String

_KNOWN = frozenset({"action", "emoji"})


@define(kw_only=True, eq=False, repr=False)
class MessageReaction(Model):
    """A reaction to the message identified by `context` (WhatsApp).

    Schema: ``#/components/schemas/MessageReaction``
    """

    action: Literal["react", "unreact"]
    """Whether to add or remove the reaction. One of 'react', 'unreact'."""

    emoji: str | Unset = UNSET
    """The emoji of the reaction. Required for `react`. At least 1 character."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/MessageReaction",
            properties={"action": String(enum=("react", "unreact")), "emoji": String(min_length=1)},
            required=("action",),
        ),
        Cases(
            Case(
                "#/components/schemas/MessageReaction/oneOf/0", when={"action": ("react",)}, needs=("emoji",)
            ),
            Case("#/components/schemas/MessageReaction/oneOf/1", when={"action": ("unreact",)}),
            exclusive=True,
            pointer="#/components/schemas/MessageReaction/oneOf",
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
        self.action = get("action")
        self.emoji = get("emoji", UNSET)
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
        if kept(self.action, source, "action"):
            data["action"] = plain(self.action)
        if self.emoji is not UNSET:
            data["emoji"] = plain(self.emoji)
        data.update(plain(self.additional_properties))
        return data
