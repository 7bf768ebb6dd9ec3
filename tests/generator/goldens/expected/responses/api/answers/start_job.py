"""``startJob``.

- ``POST /several`` of ``https://responses.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1several/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.answer import Answer
from ...models.job import Job
from ...security import SCHEMES

OPERATION = Operation(
    id="startJob",
    call="answers.start_job",
    tag="Answers",
    method="POST",
    path="/several",
    pointer="#/paths/~1several/post",
    servers=(Server("https://responses.example.com"),),
    security=(),
    schemes=SCHEMES,
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


def _decode_200(data: Any) -> Answer | Job | None:
    """Decode the body of status 200."""
    result: Answer | Job | None = Answer.from_dict(data)
    return result


def _decode_202(data: Any) -> Answer | Job | None:
    """Decode the body of status 202."""
    result: Answer | Job | None = Job.from_dict(data)
    return result


def _decode_204(data: Any) -> Answer | Job | None:
    """Decode the body of status 204."""
    result: Answer | Job | None = data
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
            pointer="#/paths/~1several/post/responses/200",
        ),
        Response(
            status="202",
            media_type="application/json",
            kind="json",
            decode=_decode_202,
            pointer="#/paths/~1several/post/responses/202",
        ),
        Response(
            status="204", kind="none", decode=_decode_204, pointer="#/paths/~1several/post/responses/204"
        ),
    ),
)
