"""``deleteItem``.

- ``DELETE /items/{id}`` of ``https://parameters.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1items~1{id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, no_body
from oas_runtime.rules import Boolean, String

from ...security import SCHEMES

OPERATION = Operation(
    id="deleteItem",
    call="items.delete",
    tag="Items",
    method="DELETE",
    path="/items/{id}",
    pointer="#/paths/~1items~1{id}/delete",
    servers=(Server("https://parameters.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("id", "path", String(pointer="#/paths/~1items~1{id}/parameters/0/schema"), required=True),
        Parameter("verbose", "query", Boolean(pointer="#/paths/~1items~1{id}/parameters/1/schema")),
        Parameter(
            "reason",
            "query",
            String(enum=("old", "wrong"), pointer="#/paths/~1items~1{id}/delete/parameters/1/schema"),
        ),
        Parameter(
            "X-Confirm",
            "header",
            Boolean(pointer="#/paths/~1items~1{id}/delete/parameters/0/schema"),
            argument="x_confirm",
            required=True,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
