"""The model ``CallPhoneEndpoint``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, PhoneNumber, Rule, String

_KNOWN = frozenset({"dtmfAnswer", "number", "shaken", "type"})


@define(kw_only=True, eq=False, repr=False)
class CallPhoneEndpoint(Model):
    """A phone endpoint.

    Schema: ``#/components/schemas/CallPhoneEndpoint``
    """

    type: Literal["phone"] | str
    """Always 'phone'."""

    number: str
    """Phone number in E.164 form, 7 to 15 digits, without a leading + or 00. Matching ^[1-9][0-9]{6,14}$."""

    dtmf_answer: str | None = None
    """Digits to play when the call is answered. `p` is a pause of 500 ms. In JSON: ``dtmfAnswer``. Matching
    ^[0-9*#p]+$.
    """

    shaken: str | None = None
    """STIR/SHAKEN identity header, for accounts that are permitted to use it."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/CallPhoneEndpoint",
        properties={
            "type": String(enum=("phone",)),
            "number": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "dtmfAnswer": String(pattern="^[0-9*#p]+\\Z"),
            "shaken": String(),
        },
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
        self.dtmf_answer = get("dtmfAnswer")
        self.shaken = get("shaken")
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
        if kept(self.dtmf_answer, source, "dtmfAnswer"):
            data["dtmfAnswer"] = plain(self.dtmf_answer)
        if kept(self.shaken, source, "shaken"):
            data["shaken"] = plain(self.shaken)
        data.update(plain(self.additional_properties))
        return data
