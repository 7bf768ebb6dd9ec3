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
            rule=Boolean(pointer="#/paths/~1items~1{id}/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="reason",
            argument="reason",
            location="query",
            rule=String(enum=("old", "wrong"), pointer="#/paths/~1items~1{id}/delete/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="X-Confirm",
            argument="x_confirm",
            location="header",
            rule=Boolean(pointer="#/paths/~1items~1{id}/delete/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
