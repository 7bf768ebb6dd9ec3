"""The model ``MessageViberOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object, Ref, Rule, String

from .message_viber_action import MessageViberAction

_KNOWN = frozenset({"action", "category", "duration", "file_size", "ttl", "type"})


@define(kw_only=True, eq=False, repr=False)
class MessageViberOptions(Model):
    """Options of the Viber channel.

    Schema: ``#/components/schemas/MessageViberOptions``
    """

    action: MessageViberAction | Unset = UNSET
    """A button below a Viber message."""

    category: Literal["transaction", "promotion"] | Unset = UNSET
    """Category of the message. One of 'transaction', 'promotion'."""

    duration: str | Unset = UNSET
    """Duration of a video in seconds, from 1 to 600, as a string. Required for videos. Matching
    ^([1-9][0-9]?|[1-5][0-9]{2}|600)$.
    """

    file_size: str | Unset = UNSET
    """Size of a video in MB, from 1 to 200, as a string. Required for videos. Matching
    ^([1-9][0-9]?|1[0-9]{2}|200)$.
    """

    ttl: int | Unset = UNSET
    """Seconds after which delivery is no longer attempted. At least 30. At most 259200."""

    type: str | Unset = UNSET
    """Type of the Viber message, such as `template`."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageViberOptions",
        properties={
            "action": Ref(lambda: MessageViberAction.RULE),
            "category": String(enum=("transaction", "promotion")),
            "duration": String(pattern="^([1-9][0-9]?|[1-5][0-9]{2}|600)\\Z"),
            "file_size": String(pattern="^([1-9][0-9]?|1[0-9]{2}|200)\\Z"),
            "ttl": Integer(minimum=30, maximum=259200),
            "type": String(),
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
        self.action = MessageViberAction.from_dict(get("action", UNSET))
        self.category = get("category", UNSET)
        self.duration = get("duration", UNSET)
        self.file_size = get("file_size", UNSET)
        self.ttl = get("ttl", UNSET)
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
        if self.action is not UNSET:
            data["action"] = plain(self.action)
        if self.category is not UNSET:
            data["category"] = plain(self.category)
        if self.duration is not UNSET:
            data["duration"] = plain(self.duration)
        if self.file_size is not UNSET:
            data["file_size"] = plain(self.file_size)
        if self.ttl is not UNSET:
            data["ttl"] = plain(self.ttl)
        if self.type is not UNSET:
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
