"""``replaceAll``.

- ``PUT /array`` of ``https://bodies.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1array/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Server, no_body
from oas_runtime.rules import Array, Integer

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

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
