"""``getRelative``.

- ``GET /relative`` of ``/api/v3``
- Security: none
- Retry: safe
- Document: ``#/paths/~1relative/get``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
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
