"""``sendAny``.

- ``POST /several`` of ``https://bodies.example.com``
- Security: none
- Sent as ``application/vnd.example+json``; the document also allows ``application/x-www-form-urlencoded``,
  ``application/xml``
- Retry: never
- Document: ``#/paths/~1several/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Server, no_body
from oas_runtime.rules import Object, String

from ...security import SCHEMES

OPERATION = Operation(
    id="sendAny",
    call="uploads.send_any",
    tag="Uploads",
    method="POST",
    path="/several",
    pointer="#/paths/~1several/post",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="application/vnd.example+json",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1several/post/requestBody/content/application~1vnd.example+json/schema",
            properties={"a": String()},
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
