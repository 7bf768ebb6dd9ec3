"""The model ``WebsocketAuthorization``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import AllOf, Case, Cases, Object, Rule, Secret, String

_KNOWN = frozenset({"type", "value"})


@define(kw_only=True, eq=False, repr=False)
class WebsocketAuthorization(Model):
    """Value of the `Authorization` header of the WebSocket handshake: a token signed by Vonage, or your own
    value.

    Schema: ``#/components/schemas/WebsocketAuthorization``
    """

    type: Literal["vonage", "custom"] | str
    """One of 'vonage', 'custom'."""

    value: str | None = field(default=None, repr=False)
    """The header value for type `custom`. Printable ASCII only. Matching ^[ -~]+$. At most 8191 characters.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/WebsocketAuthorization",
            properties={
                "type": String(enum=("vonage", "custom")),
                "value": Secret(String(max_length=8191, pattern="^[ -~]+\\Z")),
            },
            required=("type",),
        ),
        Cases(
            Case("#/components/schemas/WebsocketAuthorization/oneOf/0", when={"type": ("vonage",)}),
            Case(
                "#/components/schemas/WebsocketAuthorization/oneOf/1",
                when={"type": ("custom",)},
                needs=("value",),
            ),
            exclusive=True,
            pointer="#/components/schemas/WebsocketAuthorization/oneOf",
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
        self.type = get("type")
        self.value = get("value")
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
        if kept(self.value, source, "value"):
            data["value"] = plain(self.value)
        data.update(plain(self.additional_properties))
        return data
