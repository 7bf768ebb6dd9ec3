"""``getRelative``.

- ``GET /relative`` of ``/api/v3``
- Security: none
- Retry: safe
- Document: ``#/paths/~1relative/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="getRelative",
    call="places.get_relative",
    tag="Places",
    method="GET",
    path="/relative",
    pointer="#/paths/~1relative/get",
    servers=(Server("/api/v3"),),
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
    success=(
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1relative/get/responses/204"),
    ),
)
