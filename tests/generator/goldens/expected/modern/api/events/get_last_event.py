"""``getLastEvent``.

- ``GET /last`` of ``https://modern.example.com``
- Security: none
- Retry: safe
- Document: ``#/components/pathItems/Last/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

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


def build(
    _reject: Reject | None,
    /,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
    )


def _decode_200(data: Any) -> Event | None:
    """Decode the body of status 200."""
    result: Event | None = Event.from_dict(data)
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=_decode_200,
            pointer="#/components/pathItems/Last/get/responses/200",
        ),
    ),
)
