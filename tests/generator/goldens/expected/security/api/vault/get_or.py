"""``getOr``.

- ``GET /or`` of ``https://security.example.com``
- Security: headerKey | bearer
- Retry: safe
- Document: ``#/paths/~1or/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="getOr",
    call="vault.get_or",
    tag="Vault",
    method="GET",
    path="/or",
    pointer="#/paths/~1or/get",
    servers=(Server("https://security.example.com"),),
    security=(("headerKey",), ("bearer",)),
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
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1or/get/responses/204"),),
)
