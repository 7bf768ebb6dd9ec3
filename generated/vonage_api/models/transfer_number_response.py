from __future__ import annotations

from oas_runtime.model.model import Model


class TransferNumberResponse(Model):
    """The response 200 of ``POST /accounts/{api_key}/transfer-number``.

    Schema:
    ``#/paths/~1accounts~1{api_key}~1transfer-number/post/responses/200/content/application~1json/schema``
    """

    country: str | None = None
    from_: str | None = None
    """In JSON: ``from``."""
    number: str | None = None
    to: str | None = None

    _JSON_NAMES = {"from_": "from"}
