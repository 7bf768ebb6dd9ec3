from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model, field


class CreateSubaccountResponse(Model):
    """The response 200 of ``POST /accounts/{api_key}/subaccounts``.

    Schema: ``#/paths/~1accounts~1{api_key}~1subaccounts/post/responses/200/content/application~1json/schema``
    """

    api_key: str | None = None
    balance: float | None = None
    created_at: datetime | str | None = None
    credit_limit: float | None = None
    name: str | None = None
    primary_account_api_key: str | None = None
    secret: str | None = field(default=None, repr=False)
    """Secret of the subaccount. It is only present in this response."""
    suspended: bool | None = None
    use_primary_account_balance: bool | None = None

    _SCALARS = {
        "balance": (float, None),
        "credit_limit": (float, None),
        "suspended": (bool, None),
        "use_primary_account_balance": (bool, None),
    }

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"created_at": date_time})
