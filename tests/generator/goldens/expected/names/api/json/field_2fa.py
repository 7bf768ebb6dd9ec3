"""``2fa``.

- ``PATCH /escape`` of ``https://names.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1escape/patch``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, no_body
from oas_runtime.rules import String

from ...security import SCHEMES

OPERATION = Operation(
    id="2fa",
    call="json.field_2fa",
    tag="json",
    method="PATCH",
    path="/escape",
    pointer="#/paths/~1escape/patch",
    servers=(Server("https://names.example.com"),),
    security=(),
    schemes=SCHEMES,
    parameters=(
        Parameter(
            name="2nd",
            argument="field_2nd",
            location="query",
            rule=String(pointer="#/paths/~1escape/patch/parameters/0/schema"),
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
