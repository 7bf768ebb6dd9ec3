"""``startUpload``.

The body may be left out; when given it needs a size.

- ``POST /optional`` of ``https://bodies.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1optional/post``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Integer, Object, String
from oas_runtime.rules.violation import Reject

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
        arguments={"size": "size", "kind": "kind"},
        rule=Object(
            "#/paths/~1optional/post/requestBody/content/application~1json/schema",
            properties={"size": Integer(), "kind": String()},
            required=("size",),
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    size: int | Unset = UNSET,
    kind: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"size": size, "kind": kind},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1optional/post/responses/204"),
    ),
)
