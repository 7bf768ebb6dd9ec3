"""The model ``TransferAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Array, Boolean, Case, Cases, Not, Object, Rule, String

_KNOWN = frozenset({"action", "canHear", "canSpeak", "conversationId", "mute"})


@define(kw_only=True, eq=False, repr=False)
class TransferAction(Model):
    """Move the legs of this conversation to another existing conversation.

    Schema: ``#/components/schemas/TransferAction``
    """

    action: Literal["transfer"]
    """Always 'transfer'."""

    conversation_id: str
    """Identifier of the target conversation (`CON-` followed by a UUID). In JSON: ``conversationId``. Matching
    ^CON-[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$.
    """

    can_hear: list[str] | Unset = UNSET
    """UUIDs of the legs that these legs can hear. In JSON: ``canHear``."""

    can_speak: list[str] | Unset = UNSET
    """UUIDs of the legs that can hear these legs. In JSON: ``canSpeak``."""

    mute: bool | Unset = UNSET
    """Mute the legs. Not permitted together with `canSpeak`."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/TransferAction",
            properties={
                "action": String(enum=("transfer",)),
                "conversationId": String(
                    pattern="^CON-[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z"
                ),
                "canHear": Array(String()),
                "canSpeak": Array(String()),
                "mute": Boolean(),
            },
            required=("action", "conversationId"),
        ),
        Cases(
            Case("#/components/schemas/TransferAction/anyOf/0", when={"mute": (False,)}),
            Case(
                "#/components/schemas/TransferAction/anyOf/1",
                when={"mute": (True,)},
                then=Object(
                    properties={
                        "canSpeak": Not(
                            AnyValue(),
                            pointer="#/components/schemas/TransferAction/anyOf/1/properties/canSpeak/not",
                        )
                    }
                ),
            ),
            pointer="#/components/schemas/TransferAction/anyOf",
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
        self.conversation_id = get("conversationId")
        self.can_hear = array(get("canHear", UNSET))
        self.can_speak = array(get("canSpeak", UNSET))
        self.mute = get("mute", UNSET)
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
        if kept(self.conversation_id, source, "conversationId"):
            data["conversationId"] = plain(self.conversation_id)
        if self.can_hear is not UNSET:
            data["canHear"] = plain(self.can_hear)
        if self.can_speak is not UNSET:
            data["canSpeak"] = plain(self.can_speak)
        if self.mute is not UNSET:
            data["mute"] = plain(self.mute)
        data.update(plain(self.additional_properties))
        return data
