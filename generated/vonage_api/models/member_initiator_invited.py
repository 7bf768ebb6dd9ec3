"""The model ``MemberInitiatorInvited``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset({"is_system", "member_id", "user_id"})


@define(kw_only=True, eq=False, repr=False)
class MemberInitiatorInvited(Model):
    """``invited`` of ``initiator`` of ``Member``.

    Schema: ``#/components/schemas/Member/properties/initiator/properties/invited``
    """

    is_system: bool | None = None

    member_id: str | None = None

    user_id: str | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"is_system": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.is_system = get("is_system")
        self.member_id = get("member_id")
        self.user_id = get("user_id")
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
        if kept(self.is_system, source, "is_system"):
            data["is_system"] = plain(self.is_system)
        if kept(self.member_id, source, "member_id"):
            data["member_id"] = plain(self.member_id)
        if kept(self.user_id, source, "user_id"):
            data["user_id"] = plain(self.user_id)
        data.update(plain(self.additional_properties))
        return data
