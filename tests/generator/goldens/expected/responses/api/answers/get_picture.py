"""``getPicture``.

- ``GET /picture`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1picture/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="getPicture",
    call="answers.get_picture",
    tag="Answers",
    method="GET",
    path="/picture",
    pointer="#/paths/~1picture/get",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="image/png",
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


def _decode_200(data: Any) -> bytes:
    """Decode the body of status 200."""
    result: bytes = data
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="image/png",
            kind="bytes",
            decode=_decode_200,
            pointer="#/paths/~1picture/get/responses/200",
        ),
    ),
)
