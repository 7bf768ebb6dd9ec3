"""``listShapes``.

- ``GET /shapes`` of ``https://unions.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1shapes/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import array, closest
from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.circle import Circle
from ...models.square import Square
from ...security import SCHEMES

OPERATION = Operation(
    id="listShapes",
    call="shapes.list",
    tag="Shapes",
    method="GET",
    path="/shapes",
    pointer="#/paths/~1shapes/get",
    servers=(Server("https://unions.example.com"),),
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


def _decode_200(data: Any) -> list[Circle | Square | str | dict[str, Any]]:
    """Decode the body of status 200."""
    result: list[Circle | Square | str | dict[str, Any]] = array(
        data, lambda item: closest(item, Circle, Square)
    )
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
            shape="array",
            pointer="#/paths/~1shapes/get/responses/200",
        ),
    ),
)
