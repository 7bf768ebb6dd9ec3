"""``getRanges``.

- ``GET /ranges`` of ``https://responses.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1ranges/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.answer import Answer
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="getRanges",
    call="answers.get_ranges",
    tag="Answers",
    method="GET",
    path="/ranges",
    pointer="#/paths/~1ranges/get",
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
            status="2XX",
            media_type="application/json",
            kind="json",
            decode=Answer.from_dict,
            shape="object",
            pointer="#/paths/~1ranges/get/responses/2XX",
        ),
    ),
    errors=(
        Response(
            status="404",
            media_type="application/problem+json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/paths/~1ranges/get/responses/404",
        ),
        Response(status="5XX", kind="none", decode=as_is, pointer="#/paths/~1ranges/get/responses/5XX"),
        Response(
            status="default",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/paths/~1ranges/get/responses/default",
        ),
    ),
)
