"""``searchThings``.

- ``GET /things`` of ``https://objects.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1things/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response

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

ENDPOINT: Endpoint[SearchThingsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", SearchThingsResponse),),
)
