"""``exportItems``.

- ``GET /{format}/{label}/{matrix}/{list}`` of ``https://parameters.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1{format}~1{label}~1{matrix}~1{list}/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, no_body
from oas_runtime.rules import Array, String

from ...security import SCHEMES

OPERATION = Operation(
    id="exportItems",
    call="items.export",
    tag="Items",
    method="GET",
    path="/{format}/{label}/{matrix}/{list}",
    pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get",
    servers=(Server("https://parameters.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "format",
            "path",
            String(
                enum=("json", "csv"),
                pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/parameters/3/schema",
            ),
            required=True,
        ),
        Parameter(
            "label",
            "path",
            String(pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/parameters/2/schema"),
            required=True,
            style="label",
        ),
        Parameter(
            "matrix",
            "path",
            Array(String(), pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/parameters/1/schema"),
            required=True,
            style="matrix",
            explode=True,
        ),
        Parameter(
            "list",
            "path",
            Array(String(), pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/parameters/0/schema"),
            required=True,
            explode=True,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
