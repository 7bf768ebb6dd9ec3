"""``ping``.

- ``GET /ping`` of ``/``
- Security: none
- Retry: safe
- Document: ``#/paths/~1ping/get``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
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
