"""The model ``WhatsappUser``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset({"parent_user_id", "user_id", "wa_id"})


@define(kw_only=True, eq=False, repr=False)
class WhatsappUser(Model):
    """Identifiers of a WhatsApp user.

    Schema: ``#/components/schemas/WhatsappUser``
    """

    parent_user_id: str | None = None
    """Parent Business-scoped User ID of the user."""

    user_id: str | None = None
    """Business-scoped User ID of the user."""

    wa_id: str | None = None
    """Phone number of the user."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.parent_user_id = get("parent_user_id")
        self.user_id = get("user_id")
        self.wa_id = get("wa_id")
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
        if kept(self.parent_user_id, source, "parent_user_id"):
            data["parent_user_id"] = plain(self.parent_user_id)
        if kept(self.user_id, source, "user_id"):
            data["user_id"] = plain(self.user_id)
        if kept(self.wa_id, source, "wa_id"):
            data["wa_id"] = plain(self.wa_id)
        data.update(plain(self.additional_properties))
        return data
