"""``startUpload``.

The body may be left out; when given it needs a size.

- ``POST /optional`` of ``https://bodies.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1optional/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Server, no_body
from oas_runtime.rules import Integer, Object, String

from ...security import SCHEMES

OPERATION = Operation(
    id="startUpload",
    call="uploads.start",
    tag="Uploads",
    method="POST",
    path="/optional",
    pointer="#/paths/~1optional/post",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="application/json",
        spread=True,
        rule=Object(
            "#/paths/~1optional/post/requestBody/content/application~1json/schema",
            properties={"size": Integer(), "kind": String()},
            required=("size",),
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
