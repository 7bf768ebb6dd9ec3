from __future__ import annotations

from datetime import datetime

from oas_runtime.model.decode import date_time
from oas_runtime.model.model import Decoders, Model


class UnblockNetworkResponse(Model):
    """The response 202 of ``POST /verify/network-unblock``.

    Schema: ``#/paths/~1verify~1network-unblock/post/responses/202/content/application~1json/schema``
    """

    network: str | None = None
    unblocked_until: datetime | str | None = None

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"unblocked_until": date_time})
