"""The model ``CallFrom``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, PhoneNumber, Rule, String

_KNOWN = frozenset({"number", "type"})


@define(kw_only=True, eq=False, repr=False)
class CallFrom(Model):
    """The caller.

    Schema: ``#/components/schemas/CallFrom``
    """

    type: Literal["phone"]
    """Always 'phone'."""

    number: str
    """One of your numbers in E.164 form without a leading +, or a SIP URI. At least 1 character."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/CallFrom",
        properties={"type": String(enum=("phone",)), "number": PhoneNumber(min_length=1)},
        required=("type", "number"),
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
        self.number = get("number")
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
        if kept(self.number, source, "number"):
            data["number"] = plain(self.number)
        data.update(plain(self.additional_properties))
        return data
