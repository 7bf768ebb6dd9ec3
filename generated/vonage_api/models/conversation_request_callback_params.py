"""The model ``ConversationRequestCallbackParams``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"applicationId", "ncco_url"})


@define(kw_only=True, eq=False, repr=False)
class ConversationRequestCallbackParams(Model):
    """``params`` of ``callback`` of ``ConversationRequest``.

    Schema: ``#/components/schemas/ConversationRequest/properties/callback/properties/params``
    """

    application_id: str | Unset = UNSET
    """In JSON: ``applicationId``. At most 200 characters."""

    ncco_url: str | Unset = UNSET
    """At most 2048 characters."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ConversationRequest/properties/callback/properties/params",
        properties={"applicationId": String(max_length=200), "ncco_url": String(max_length=2048)},
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
        self.application_id = get("applicationId", UNSET)
        self.ncco_url = get("ncco_url", UNSET)
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
        if self.application_id is not UNSET:
            data["applicationId"] = plain(self.application_id)
        if self.ncco_url is not UNSET:
            data["ncco_url"] = plain(self.ncco_url)
        data.update(plain(self.additional_properties))
        return data
