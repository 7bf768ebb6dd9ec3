"""``replaceAll``.

- ``PUT /array`` of ``https://bodies.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1array/put``
"""

from __future__ import annotations

from collections.abc import Sequence

from ..._support.decode import as_is
from ..._support.operation import Body, Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Array, Integer
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
