"""``putPath``.

- ``PUT /path`` of ``https://{region}.example.com:{port}/{base}``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1path/put``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Response, Server, ServerVariable
from ..._support.request import Reject, Request, prepare
from ...security import SCHEMES

OPERATION = Operation(
    id="putPath",
    call="places.put_path",
    tag="Places",
    method="PUT",
    path="/path",
    pointer="#/paths/~1path/put",
    servers=(
        Server(
            "https://{region}.example.com:{port}/{base}",
            (
                ServerVariable("base", "v2", ()),
                ServerVariable("port", "8443", ()),
                ServerVariable("region", "eu", ("eu", "us")),
            ),
        ),
    ),
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
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1path/put/responses/204"),),
)
