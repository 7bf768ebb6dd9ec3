"""The model ``VerifySmsStep``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, PhoneNumber, Rule, String

_KNOWN = frozenset({"app_hash", "channel", "content_id", "entity_id", "from", "reuse_code", "to"})


@define(kw_only=True, eq=False, repr=False)
class VerifySmsStep(Model):
    """A code by SMS.

    Schema: ``#/components/schemas/VerifySmsStep``
    """

    channel: Literal["sms"]
    """Always 'sms'."""

    to: str
    """Phone number in E.164 format, without a leading + or 00. Matching ^[1-9][0-9]{6,14}$."""

    app_hash: str | Unset = UNSET
    """Hash of the Android app that reads the SMS. At least 11 characters. At most 11 characters."""

    content_id: str | Unset = UNSET
    """Content id required by the regulations of India (DLT). At least 1 character. At most 20 characters."""

    entity_id: str | Unset = UNSET
    """Entity id required by the regulations of India (DLT). At least 1 character. At most 20 characters."""

    from_: str | Unset = UNSET
    """Sender: up to 11 alphanumeric characters or up to 15 digits. The default is the brand. In JSON: ``from``.
    At least 1 character. At most 15 characters.
    """

    reuse_code: bool | Unset = UNSET
    """Use the same code as the other steps of this request. The server's default is False."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VerifySmsStep",
        properties={
            "channel": String(enum=("sms",)),
            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "app_hash": String(min_length=11, max_length=11),
            "content_id": String(min_length=1, max_length=20),
            "entity_id": String(min_length=1, max_length=20),
            "from": String(min_length=1, max_length=15),
            "reuse_code": Boolean(),
        },
        required=("channel", "to"),
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
        self.app_hash = get("app_hash", UNSET)
        self.content_id = get("content_id", UNSET)
        self.entity_id = get("entity_id", UNSET)
        self.from_ = get("from", UNSET)
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
        if self.app_hash is not UNSET:
            data["app_hash"] = plain(self.app_hash)
        if self.content_id is not UNSET:
            data["content_id"] = plain(self.content_id)
        if self.entity_id is not UNSET:
            data["entity_id"] = plain(self.entity_id)
        if self.from_ is not UNSET:
            data["from"] = plain(self.from_)
        if self.reuse_code is not UNSET:
            data["reuse_code"] = plain(self.reuse_code)
        data.update(plain(self.additional_properties))
        return data
