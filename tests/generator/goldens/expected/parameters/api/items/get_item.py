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
        Parameter(
            name="id",
            argument="id",
            location="path",
            rule=String(pointer="#/paths/~1items~1{id}/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="verbose",
            argument="verbose",
            location="query",
            rule=Integer(pointer="#/paths/~1items~1{id}/get/parameters/0/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="X-Trace-Id",
            argument="x_trace_id",
            location="header",
            rule=String(pointer="#/paths/~1items~1{id}/get/parameters/1/schema"),
            style="simple",
            explode=False,
        ),
        Parameter(
            name="If-None-Match",
            argument="if_none_match",
            location="header",
            rule=Array(String(), pointer="#/paths/~1items~1{id}/get/parameters/3/schema"),
            style="simple",
            explode=False,
        ),
        Parameter(
            name="session",
            argument="session",
            location="cookie",
            rule=String(pointer="#/paths/~1items~1{id}/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
