"""``getText``.

- ``GET /text`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1text/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="getText",
    call="answers.get_text",
    tag="Answers",
    method="GET",
    path="/text",
    pointer="#/paths/~1text/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="text/plain",
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


def _decode_200(data: Any) -> str:
    """Decode the body of status 200."""
    result: str = data
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="text/plain",
            kind="text",
            decode=_decode_200,
            pointer="#/paths/~1text/get/responses/200",
        ),
    ),
)
