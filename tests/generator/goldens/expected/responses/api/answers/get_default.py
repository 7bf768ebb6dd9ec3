"""``getDefault``.

- ``GET /default`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1default/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.answer import Answer
from ...security import SCHEMES

OPERATION = Operation(
    id="getDefault",
    call="answers.get_default",
    tag="Answers",
    method="GET",
    path="/default",
    pointer="#/paths/~1default/get",
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
            status="default",
            media_type="application/json",
            kind="json",
            decode=Answer.from_dict,
            shape="object",
            pointer="#/paths/~1default/get/responses/default",
        ),
    ),
)
