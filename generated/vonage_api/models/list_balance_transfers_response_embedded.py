"""The model ``ListBalanceTransfersResponseEmbedded``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .money_transfer import MoneyTransfer

_KNOWN = frozenset({"balance-transfers", "balance_transfers"})


@define(kw_only=True, eq=False, repr=False)
class ListBalanceTransfersResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /accounts/{api_key}/balance-transfers``.

    Schema:
    ``#/paths/~1accounts~1{api_key}~1balance-transfers/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    balance_transfers: list[MoneyTransfer] = field(factory=Absent)

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
        self.balance_transfers = array(
            get("balance_transfers", get("balance-transfers", MISSING)), MoneyTransfer.from_dict
        )
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
        if kept(self.balance_transfers, source, "balance_transfers"):
            data["balance_transfers"] = plain(self.balance_transfers)
        data.update(plain(self.additional_properties))
        return data
