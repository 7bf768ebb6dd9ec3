from __future__ import annotations

from oas_runtime.model.model import Model


class RedactTransactionResponse401(Model):
    """The response 401 of ``POST /v1/redact/transaction``.

    Schema: ``#/paths/~1v1~1redact~1transaction/post/responses/401/content/application~1json/schema``
    """

    error_title: str | None = None
    type: str | None = None
