"""``getLastEvent``.

- ``GET /last`` of ``https://modern.example.com``
- Security: none
- Retry: safe
- Document: ``#/components/pathItems/Last/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, json_response

from ...models.event import Event
from ...security import SCHEMES

OPERATION = Operation(
    id="getLastEvent",
    call="events.get_last",
    tag="Events",
    method="GET",
    path="/last",
    pointer="#/components/pathItems/Last/get",
    servers=(Server("https://modern.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)

ENDPOINT: Endpoint[Event | None] = Endpoint(
    OPERATION,
    success=(json_response("200", Event, any_shape=True),),
)
