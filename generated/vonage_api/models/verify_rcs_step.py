"""The model ``VerifyRcsStep``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, PhoneNumber, Rule, String

_KNOWN = frozenset({"channel", "from", "reuse_code", "to"})


@define(kw_only=True, eq=False, repr=False)
class VerifyRcsStep(Model):
    """A code by RCS.

    Schema: ``#/components/schemas/VerifyRcsStep``
    """

    channel: Literal["rcs"]
    """Always 'rcs'."""

    to: str
    """Phone number in E.164 format, without a leading + or 00. Matching ^[1-9][0-9]{6,14}$."""

    from_: str
    """Identifier of the RCS agent. In JSON: ``from``. At least 1 character. At most 15 characters."""

    reuse_code: bool | Unset = UNSET
    """Use the same code as the other steps of this request. The server's default is False."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VerifyRcsStep",
        properties={
            "channel": String(enum=("rcs",)),
            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "from": String(min_length=1, max_length=15),
            "reuse_code": Boolean(),
        },
        required=("channel", "to", "from"),
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
        self.channel = get("channel")
        self.to = get("to")
        self.from_ = get("from")
        self.reuse_code = get("reuse_code", UNSET)
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
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if self.reuse_code is not UNSET:
            data["reuse_code"] = plain(self.reuse_code)
        data.update(plain(self.additional_properties))
        return data
