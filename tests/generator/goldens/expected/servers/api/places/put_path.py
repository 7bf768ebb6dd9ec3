"""``putPath``.

- ``PUT /path`` of ``https://{region}.example.com:{port}/{base}``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1path/put``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Request, Response, Server, ServerVariable
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

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
