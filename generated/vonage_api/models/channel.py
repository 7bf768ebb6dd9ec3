"""The model ``Channel``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Ref, Rule, String

from .channel_from import ChannelFrom
from .channel_to import ChannelTo

_KNOWN = frozenset({"from", "to", "type"})


@define(kw_only=True, eq=False, repr=False)
class Channel(Model):
    """Channel.

    Schema: ``#/components/schemas/Channel``
    """

    type: Literal["app", "phone", "sms", "mms", "whatsapp", "viber", "messenger"] | str
    """One of 'app', 'phone', 'sms', 'mms', 'whatsapp', 'viber', 'messenger'."""

    from_: ChannelFrom | None = None
    """In JSON: ``from``."""

    to: ChannelTo | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/Channel",
        properties={
            "type": String(enum=("app", "phone", "sms", "mms", "whatsapp", "viber", "messenger")),
            "from": Ref(lambda: ChannelFrom.RULE),
            "to": Ref(lambda: ChannelTo.RULE),
        },
        required=("type",),
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
        self.type = get("type")
        self.from_ = ChannelFrom.from_dict(get("from"))
        self.to = ChannelTo.from_dict(get("to"))
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
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        data.update(plain(self.additional_properties))
        return data
