"""``listAnswers``.

- ``GET /list`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1list/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import array
from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.answer import Answer
from ...security import SCHEMES

OPERATION = Operation(
    id="listAnswers",
    call="answers.list",
    tag="Answers",
    method="GET",
    path="/list",
    pointer="#/paths/~1list/get",
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


def _decode_200(data: Any) -> list[Answer]:
    """Decode the body of status 200."""
    result: list[Answer] = array(data, Answer.from_dict)
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
            shape="array",
            pointer="#/paths/~1list/get/responses/200",
        ),
    ),
)
