"""``uploadBinary``.

- ``PUT /binary`` of ``https://bodies.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1binary/put``
"""

from __future__ import annotations

from typing import IO

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Bytes
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="uploadBinary",
    call="uploads.upload_binary",
    tag="Uploads",
    method="PUT",
    path="/binary",
    pointer="#/paths/~1binary/put",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    body=Body(
        media_type="application/octet-stream",
        required=True,
        rule=Bytes(pointer="#/paths/~1binary/put/requestBody/content/application~1octet-stream/schema"),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    body: bytes | IO[bytes],
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body=body,
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1binary/put/responses/204"),
    ),
)
