"""The model ``MessageEmailOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Object, Ref, Rule, String

from .message_email_address import MessageEmailAddress

_KNOWN = frozenset({"bcc", "cc", "from_name", "importance", "priority", "sensitivity", "subject", "to_name"})


@define(kw_only=True, eq=False, repr=False)
class MessageEmailOptions(Model):
    """Options of the e-mail channel (beta).

    Schema: ``#/components/schemas/MessageEmailOptions``
    """

    subject: str
    """Subject of the e-mail."""

    bcc: list[MessageEmailAddress] | Unset = UNSET
    """Recipients of a copy that are hidden from other recipients."""

    cc: list[MessageEmailAddress] | Unset = UNSET
    """Recipients of a copy."""

    from_name: str | Unset = UNSET
    """Name of the sender. At least 1 character. At most 100 characters."""

    importance: Literal["High", "Normal", "Low"] | Unset = UNSET
    """Value of the `Importance` header. One of 'High', 'Normal', 'Low'."""

    priority: Literal["Non-urgent", "Non-Urgent", "Normal", "Urgent"] | Unset = UNSET
    """Value of the `Priority` header. One of 'Non-urgent', 'Non-Urgent', 'Normal', 'Urgent'."""

    sensitivity: Literal["Personal", "Private", "Company-Confidential"] | Unset = UNSET
    """Value of the `Sensitivity` header. One of 'Personal', 'Private', 'Company-Confidential'."""

    to_name: str | Unset = UNSET
    """Name of the recipient. At least 1 character. At most 100 characters."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageEmailOptions",
        properties={
            "subject": String(),
            "bcc": Array(Ref(lambda: MessageEmailAddress.RULE)),
            "cc": Array(Ref(lambda: MessageEmailAddress.RULE)),
            "from_name": String(min_length=1, max_length=100),
            "importance": String(enum=("High", "Normal", "Low")),
            "priority": String(enum=("Non-urgent", "Non-Urgent", "Normal", "Urgent")),
            "sensitivity": String(enum=("Personal", "Private", "Company-Confidential")),
            "to_name": String(min_length=1, max_length=100),
        },
        required=("subject",),
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
        self.subject = get("subject")
        self.bcc = array(get("bcc", UNSET), MessageEmailAddress.from_dict)
        self.cc = array(get("cc", UNSET), MessageEmailAddress.from_dict)
        self.from_name = get("from_name", UNSET)
        self.importance = get("importance", UNSET)
        self.priority = get("priority", UNSET)
        self.sensitivity = get("sensitivity", UNSET)
        self.to_name = get("to_name", UNSET)
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
        if kept(self.subject, source, "subject"):
            data["subject"] = plain(self.subject)
        if self.bcc is not UNSET:
            data["bcc"] = plain(self.bcc)
        if self.cc is not UNSET:
            data["cc"] = plain(self.cc)
        if self.from_name is not UNSET:
            data["from_name"] = plain(self.from_name)
        if self.importance is not UNSET:
            data["importance"] = plain(self.importance)
        if self.priority is not UNSET:
            data["priority"] = plain(self.priority)
        if self.sensitivity is not UNSET:
            data["sensitivity"] = plain(self.sensitivity)
        if self.to_name is not UNSET:
            data["to_name"] = plain(self.to_name)
        data.update(plain(self.additional_properties))
        return data
