from __future__ import annotations

from oas_runtime.model.model import Model


class RequestPsd2VerificationResponse(Model):
    """The response 200 of ``POST /verify/psd2/json``.

    Schema: ``#/paths/~1verify~1psd2~1json/post/responses/200/content/application~1json/schema``
    """

    error_text: str | None = None
    request_id: str | None = None
    status: str | None = None
