"""The model ``SubaccountList``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .self_link import SelfLink
from .subaccount_list_embedded import SubaccountListEmbedded

_KNOWN = frozenset({"_embedded", "_links", "total_balance", "total_credit_limit"})


@define(kw_only=True, eq=False, repr=False)
class SubaccountList(Model):
    """Subaccount list.

    Schema: ``#/components/schemas/SubaccountList``
    """

    embedded: SubaccountListEmbedded | None = None
    """In JSON: ``_embedded``."""

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    total_balance: float | None = None

    total_credit_limit: float | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "total_balance": (float, None),
        "total_credit_limit": (float, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.embedded = SubaccountListEmbedded.from_dict(get("_embedded"))
        self.links = SelfLink.from_dict(get("_links"))
        self.total_balance = get("total_balance")
        self.total_credit_limit = get("total_credit_limit")
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
        if kept(self.embedded, source, "_embedded"):
            data["_embedded"] = plain(self.embedded)
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.total_balance, source, "total_balance"):
            data["total_balance"] = plain(self.total_balance)
        if kept(self.total_credit_limit, source, "total_credit_limit"):
            data["total_credit_limit"] = plain(self.total_credit_limit)
        data.update(plain(self.additional_properties))
        return data
