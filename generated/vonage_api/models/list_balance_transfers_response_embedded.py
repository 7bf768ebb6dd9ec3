from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .money_transfer import MoneyTransfer


class ListBalanceTransfersResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /accounts/{api_key}/balance-transfers``.

    Schema:
    ``#/paths/~1accounts~1{api_key}~1balance-transfers/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    balance_transfers: list[MoneyTransfer] = field(factory=Absent)

    _ALIASES = {"balance_transfers": ("balance-transfers",)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"balance_transfers": ListOf(MoneyTransfer)})
