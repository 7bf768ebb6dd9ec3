"""``searchThings``.

- ``GET /things`` of ``https://objects.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1things/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.search_things_response import SearchThingsResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="searchThings",
    call="things.search",
    tag="Things",
    method="GET",
    path="/things",
    pointer="#/paths/~1things/get",
    servers=(Server("https://objects.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
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
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=SearchThingsResponse.from_dict,
            shape="object",
            pointer="#/paths/~1things/get/responses/200",
        ),
    ),
)
