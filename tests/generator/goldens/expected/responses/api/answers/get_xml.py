"""``getXml``.

- ``GET /xml`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1xml/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.answer import Answer
from ...security import SCHEMES

OPERATION = Operation(
    id="getXml",
    call="answers.get_xml",
    tag="Answers",
    method="GET",
    path="/xml",
    pointer="#/paths/~1xml/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/xml",
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
            media_type="application/xml",
            kind="json",
            decode=Answer.from_dict,
            shape="object",
            pointer="#/paths/~1xml/get/responses/200",
        ),
    ),
)
