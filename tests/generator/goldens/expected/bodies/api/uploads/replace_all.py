"""``replaceAll``.

- ``PUT /array`` of ``https://bodies.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1array/put``
"""

from __future__ import annotations

from collections.abc import Sequence

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Integer
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="replaceAll",
    call="uploads.replace_all",
    tag="Uploads",
    method="PUT",
    path="/array",
    pointer="#/paths/~1array/put",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    body=Body(
        media_type="application/json",
        required=True,
        rule=Array(
            Integer(), min_items=1, pointer="#/paths/~1array/put/requestBody/content/application~1json/schema"
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    body: Sequence[int],
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
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1array/put/responses/204"),),
)
