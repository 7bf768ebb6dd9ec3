"""``ping``.

- ``GET /ping`` of ``/``
- Security: none
- Retry: safe
- Document: ``#/paths/~1ping/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="ping",
    call="default.ping",
    tag="default",
    method="GET",
    path="/ping",
    pointer="#/paths/~1ping/get",
    servers=(Server("/"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="*/*",
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
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1ping/get/responses/204"),),
)
