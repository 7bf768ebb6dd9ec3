"""``getInline``.

- ``GET /inline`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1inline/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.get_inline_response import GetInlineResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="getInline",
    call="answers.get_inline",
    tag="Answers",
    method="GET",
    path="/inline",
    pointer="#/paths/~1inline/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=GetInlineResponse.from_dict,
            shape="object",
            pointer="#/paths/~1inline/get/responses/200",
        ),
    ),
)
