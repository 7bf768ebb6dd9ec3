from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .subaccount import Subaccount


class SubaccountListEmbedded(Model):
    """``_embedded`` of ``SubaccountList``.

    Schema: ``#/components/schemas/SubaccountList/properties/_embedded``
    """

    primary_account: Subaccount | None = None
    subaccounts: list[Subaccount] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"primary_account": Subaccount, "subaccounts": ListOf(Subaccount)})
