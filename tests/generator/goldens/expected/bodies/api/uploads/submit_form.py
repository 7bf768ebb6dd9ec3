"""``submitForm``.

- ``POST /form`` of ``https://bodies.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1form/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Encoding, Endpoint, Operation, Server, no_body
from oas_runtime.rules import Array, Boolean, Integer, Object, String

from ...security import SCHEMES

OPERATION = Operation(
    id="submitForm",
    call="uploads.submit_form",
    tag="Uploads",
    method="POST",
    path="/form",
    pointer="#/paths/~1form/post",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={
                "name": String(),
                "agree": Boolean(),
                "colours": Array(String()),
                "filter": Object(additional=String()),
                "sizes": Array(Integer()),
            },
            required=("name",),
        ),
        encoding={
            "filter": Encoding(
                style="deepObject",
                explode=True,
            ),
            "sizes": Encoding(
                style="form",
                explode=False,
            ),
        },
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
