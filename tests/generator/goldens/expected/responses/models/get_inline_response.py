"""The model ``GetInlineResponse``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class GetInlineResponse(Model):
    """The response 200 of ``GET /inline``.

    Schema: ``#/paths/~1inline/get/responses/200/content/application~1json/schema``
    """

    id: str | None = None
