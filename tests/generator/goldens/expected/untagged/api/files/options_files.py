"""``optionsFiles``.

- ``OPTIONS /files`` of ``/``
- Security: none
- Retry: safe
- Document: ``#/paths/~1files/options``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ...security import SCHEMES

OPERATION = Operation(
    id="optionsFiles",
    call="files.options_",
    tag="Files",
    method="OPTIONS",
    path="/files",
    pointer="#/paths/~1files/options",
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
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1files/options/responses/204"),
    ),
)
