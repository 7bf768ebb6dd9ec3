"""``sendAny``.

- ``POST /several`` of ``https://bodies.example.com``
- Security: none
- Sent as ``application/vnd.example+json``; the document also allows ``application/x-www-form-urlencoded``,
  ``application/xml``
- Retry: never
- Document: ``#/paths/~1several/post``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

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
        arguments={"a": "a"},
        rule=Object(
            "#/paths/~1several/post/requestBody/content/application~1vnd.example+json/schema",
            properties={"a": String()},
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    a: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"a": a},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1several/post/responses/204"),
    ),
)
