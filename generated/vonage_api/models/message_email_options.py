"""The schema ``#/components/schemas/MessageEmailOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from .._support.decode import array, new, unknown
from .._support.model import Model
from .._support.plain import kept, plain
from .._support.rules import AnyValue, Array, Object, Rule, String
from .._support.unset import UNSET, Unset

_KNOWN = frozenset({"bcc", "cc", "from_name", "importance", "priority", "sensitivity", "subject", "to_name"})


@define(kw_only=True, eq=False, repr=False)
class MessageEmailOptions(Model):
    """Options of the e-mail channel (beta).

    Document: ``#/components/schemas/MessageEmailOptions``
    """

    subject: str
    """Subject of the e-mail."""

    bcc: list[Any] | Unset = UNSET
    """Recipients of a copy that are hidden from other recipients."""

    cc: list[Any] | Unset = UNSET
    """Recipients of a copy."""

    from_name: str | Unset = UNSET
    """Name of the sender."""

    importance: str | Unset = UNSET
    """Value of the `Importance` header."""

    priority: str | Unset = UNSET
    """Value of the `Priority` header."""

    sensitivity: str | Unset = UNSET
    """Value of the `Sensitivity` header."""

    to_name: str | Unset = UNSET
    """Name of the recipient."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageEmailOptions",
        properties={
            "subject": String(),
            "bcc": Array(AnyValue()),
            "cc": Array(AnyValue()),
            "from_name": String(),
            "importance": String(),
            "priority": String(),
            "sensitivity": String(),
            "to_name": String(),
        },
        required=("subject",),
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
        self.subject = get("subject")
        self.bcc = array(get("bcc", UNSET))
        self.cc = array(get("cc", UNSET))
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
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
