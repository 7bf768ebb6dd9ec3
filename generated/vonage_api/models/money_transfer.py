"""The model ``MoneyTransfer``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .self_link import SelfLink

_KNOWN = frozenset(
    {
        "_links",
        "amount",
        "balance_transfer_id",
        "created_at",
        "credit_transfer_id",
        "from",
        "id",
        "masterAccountId",
        "reference",
        "to",
    }
)


@define(kw_only=True, eq=False, repr=False)
class MoneyTransfer(Model):
    """Money transfer.

    Schema: ``#/components/schemas/MoneyTransfer``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""

    amount: float | None = None

    balance_transfer_id: str | None = None

    created_at: datetime | str | None = None

    credit_transfer_id: str | None = None

    from_: str | None = None
    """In JSON: ``from``."""

    id: str | None = None
    """Identifier of the transfer. Some responses use `credit_transfer_id` or `balance_transfer_id` instead.
    """

    master_account_id: str | None = None
    """In JSON: ``masterAccountId``."""

    reference: str | None = None

    to: str | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"amount": (float, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.links = SelfLink.from_dict(get("_links"))
        self.amount = get("amount")
        self.balance_transfer_id = get("balance_transfer_id")
        self.created_at = date_time(get("created_at"))
        self.credit_transfer_id = get("credit_transfer_id")
        self.from_ = get("from")
        self.id = get("id")
        self.master_account_id = get("masterAccountId")
        self.reference = get("reference")
        self.to = get("to")
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
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.amount, source, "amount"):
            data["amount"] = plain(self.amount)
        if kept(self.balance_transfer_id, source, "balance_transfer_id"):
            data["balance_transfer_id"] = plain(self.balance_transfer_id)
        if kept(self.created_at, source, "created_at"):
            data["created_at"] = restored(self.created_at, source and source.get("created_at"))
        if kept(self.credit_transfer_id, source, "credit_transfer_id"):
            data["credit_transfer_id"] = plain(self.credit_transfer_id)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.master_account_id, source, "masterAccountId"):
            data["masterAccountId"] = plain(self.master_account_id)
        if kept(self.reference, source, "reference"):
            data["reference"] = plain(self.reference)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        data.update(plain(self.additional_properties))
        return data
