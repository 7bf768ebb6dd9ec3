"""``getItem``.

- ``GET /items/{id}`` of ``https://parameters.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1items~1{id}/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, no_body
from oas_runtime.rules import Array, Integer, String

from ...security import SCHEMES

OPERATION = Operation(
    id="getItem",
    call="items.get",
    tag="Items",
    method="GET",
    path="/items/{id}",
    pointer="#/paths/~1items~1{id}/get",
    servers=(Server("https://parameters.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("id", "path", String(pointer="#/paths/~1items~1{id}/parameters/0/schema"), required=True),
        Parameter("verbose", "query", Integer(pointer="#/paths/~1items~1{id}/get/parameters/0/schema")),
        Parameter(
            "X-Trace-Id",
            "header",
            String(pointer="#/paths/~1items~1{id}/get/parameters/1/schema"),
            argument="x_trace_id",
        ),
        Parameter("If-None-Match", "header", Array(String()), argument="if_none_match"),
        Parameter("session", "cookie", String(pointer="#/paths/~1items~1{id}/get/parameters/2/schema")),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
