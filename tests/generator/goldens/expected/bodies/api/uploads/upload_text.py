"""``uploadText``.

- ``PUT /text`` of ``https://bodies.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1text/put``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="uploadText",
    call="uploads.upload_text",
    tag="Uploads",
    method="PUT",
    path="/text",
    pointer="#/paths/~1text/put",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    body=Body(
        media_type="text/plain",
        rule=String(max_length=100, pointer="#/paths/~1text/put/requestBody/content/text~1plain/schema"),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    body: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body=body,
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1text/put/responses/204"),),
)
