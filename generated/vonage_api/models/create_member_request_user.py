"""The model ``CreateMemberRequestUser``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"id", "name"})


@define(kw_only=True, eq=False, repr=False)
class CreateMemberRequestUser(Model):
    """The user, identified by id or by name.

    Schema:
    ``#/paths/~1v1~1conversations~1{conversation_id}~1members/post/requestBody/content/application~1json/schema/properties/user``
    """

    id: str | Unset = UNSET

    name: str | Unset = UNSET

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/paths/~1v1~1conversations~1{conversation_id}~1members/post/requestBody/content/application~1json/schema/properties/user",
        properties={"id": String(), "name": String()},
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
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
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
        data: dict[str, Any] = {}
        if self.id is not UNSET:
            data["id"] = plain(self.id)
        if self.name is not UNSET:
            data["name"] = plain(self.name)
        data.update(plain(self.additional_properties))
        return data
