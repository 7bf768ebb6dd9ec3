"""``deleteEscape``.

It has no operationId.

- ``DELETE /escape`` of ``https://names.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1escape/delete``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteEscape",
    call="json.delete_escape",
    tag="json",
    method="DELETE",
    path="/escape",
    pointer="#/paths/~1escape/delete",
    servers=(Server("https://names.example.com"),),
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
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1escape/delete/responses/204"),
    ),
)
