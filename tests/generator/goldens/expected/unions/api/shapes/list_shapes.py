"""``listShapes``.

- ``GET /shapes`` of ``https://unions.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1shapes/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import Closest, ListOf
from oas_runtime.operation import Endpoint, Operation, Server, json_response

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

ENDPOINT: Endpoint[list[Circle | Square | str | dict[str, Any]]] = Endpoint(
    OPERATION,
    success=(json_response("200", ListOf(Closest(Circle, Square))),),
)
