"""``getPath``.

- ``GET /path`` of ``https://path.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1path/get``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ...security import SCHEMES

OPERATION = Operation(
    id="getPath",
    call="places.get_path",
    tag="Places",
    method="GET",
    path="/path",
    pointer="#/paths/~1path/get",
    servers=(Server("https://path.example.com"),),
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
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1path/get/responses/204"),),
)
