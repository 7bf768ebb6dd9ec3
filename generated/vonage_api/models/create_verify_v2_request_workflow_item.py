"""The model ``CreateVerifyV2RequestWorkflowItem``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"channel", "from", "to"})


@define(kw_only=True, eq=False, repr=False)
class CreateVerifyV2RequestWorkflowItem(Model):
    """An item of ``workflow`` of the request body of ``POST /v2/verify``.

    Schema:
    ``#/paths/~1v2~1verify/post/requestBody/content/application~1json/schema/properties/workflow/items``
    """

    channel: Literal["sms", "whatsapp", "voice", "email", "silent_auth", "rcs"]
    """One of 'sms', 'whatsapp', 'voice', 'email', 'silent_auth', 'rcs'."""

    to: str

    from_: str | Unset = UNSET
    """In JSON: ``from``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/paths/~1v2~1verify/post/requestBody/content/application~1json/schema/properties/workflow/items",
        properties={
            "channel": String(enum=("sms", "whatsapp", "voice", "email", "silent_auth", "rcs")),
            "to": String(),
            "from": String(),
        },
        required=("channel", "to"),
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
        self.channel = get("channel")
        self.to = get("to")
        self.from_ = get("from", UNSET)
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
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if self.from_ is not UNSET:
            data["from"] = plain(self.from_)
        data.update(plain(self.additional_properties))
        return data
