"""The model ``Subaccount``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset(
    {
        "api_key",
        "balance",
        "created_at",
        "credit_limit",
        "name",
        "primary_account_api_key",
        "suspended",
        "use_primary_account_balance",
    }
)


@define(kw_only=True, eq=False, repr=False)
class Subaccount(Model):
    """Subaccount.

    Schema: ``#/components/schemas/Subaccount``
    """

    api_key: str | None = None

    balance: float | None = None

    created_at: datetime | str | None = None

    credit_limit: float | None = None

    name: str | None = None

    primary_account_api_key: str | None = None

    suspended: bool | None = None

    use_primary_account_balance: bool | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "balance": (float, None),
        "credit_limit": (float, None),
        "suspended": (bool, None),
        "use_primary_account_balance": (bool, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.api_key = get("api_key")
        self.balance = get("balance")
        self.created_at = date_time(get("created_at"))
        self.credit_limit = get("credit_limit")
        self.name = get("name")
        self.primary_account_api_key = get("primary_account_api_key")
        self.suspended = get("suspended")
        self.use_primary_account_balance = get("use_primary_account_balance")
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
        if kept(self.api_key, source, "api_key"):
            data["api_key"] = plain(self.api_key)
        if kept(self.balance, source, "balance"):
            data["balance"] = plain(self.balance)
        if kept(self.created_at, source, "created_at"):
            data["created_at"] = restored(self.created_at, source and source.get("created_at"))
        if kept(self.credit_limit, source, "credit_limit"):
            data["credit_limit"] = plain(self.credit_limit)
        if kept(self.name, source, "name"):
            data["name"] = plain(self.name)
        if kept(self.primary_account_api_key, source, "primary_account_api_key"):
            data["primary_account_api_key"] = plain(self.primary_account_api_key)
        if kept(self.suspended, source, "suspended"):
            data["suspended"] = plain(self.suspended)
        if kept(self.use_primary_account_balance, source, "use_primary_account_balance"):
            data["use_primary_account_balance"] = plain(self.use_primary_account_balance)
        data.update(plain(self.additional_properties))
        return data
