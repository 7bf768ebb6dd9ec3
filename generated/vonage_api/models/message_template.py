"""The model ``MessageTemplate``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AnyValue, Array, Object, Rule, String

_KNOWN = frozenset({"name", "parameters"})


@define(kw_only=True, eq=False, repr=False)
class MessageTemplate(Model):
    """A message template approved by WhatsApp.

    Schema: ``#/components/schemas/MessageTemplate``
    """

    name: str
    """Name of the template, with its namespace if it has one (`namespace:name`). At least 1 character."""

    parameters: list[Any] | Unset = UNSET
    """Values for the placeholders of the template, in order."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageTemplate",
        properties={"name": String(min_length=1), "parameters": Array(AnyValue())},
        required=("name",),
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
        self.name = get("name")
        self.parameters = array(get("parameters", UNSET))
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
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if self.parameters is not UNSET:
            data["parameters"] = plain(self.parameters)
        data.update(plain(self.additional_properties))
        return data
