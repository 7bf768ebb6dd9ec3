"""``getMaybe``.

- ``GET /maybe`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1maybe/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.answer import Answer
from ...security import SCHEMES

OPERATION = Operation(
    id="getMaybe",
    call="answers.get_maybe",
    tag="Answers",
    method="GET",
    path="/maybe",
    pointer="#/paths/~1maybe/get",
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


def _decode_200(data: Any) -> Answer | None:
    """Decode the body of status 200."""
    result: Answer | None = Answer.from_dict(data)
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=_decode_200,
            pointer="#/paths/~1maybe/get/responses/200",
        ),
    ),
)
