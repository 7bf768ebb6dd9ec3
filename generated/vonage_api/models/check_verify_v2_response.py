from __future__ import annotations

from oas_runtime.model.model import Model


class CheckVerifyV2Response(Model):
    """The response 200 of ``POST /v2/verify/{request_id}``.

    Schema: ``#/paths/~1v2~1verify~1{request_id}/post/responses/200/content/application~1json/schema``
    """

    request_id: str | None = None
    status: str | None = None
