"""``traceFiles``.

- ``TRACE /files`` of ``/``
- Security: none
- Retry: safe
- Document: ``#/paths/~1files/trace``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ...security import SCHEMES

OPERATION = Operation(
    id="traceFiles",
    call="files.trace",
    tag="Files",
    method="TRACE",
    path="/files",
    pointer="#/paths/~1files/trace",
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
    success=(
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1files/trace/responses/204"),
    ),
)
