from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .money_transfer import MoneyTransfer


class ListCreditTransfersResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /accounts/{api_key}/credit-transfers``.

    Schema:
    ``#/paths/~1accounts~1{api_key}~1credit-transfers/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    credit_transfers: list[MoneyTransfer] = field(factory=Absent)

    _ALIASES = {"credit_transfers": ("credit-transfers",)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"credit_transfers": ListOf(MoneyTransfer)})
