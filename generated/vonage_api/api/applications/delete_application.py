"""Delete an Application.

Delete a Vonage application. This cannot be undone. Numbers linked to the application are unlinked.

- ``DELETE /v2/applications/{id}`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1applications~1{id}/delete``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Parameter, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import String
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteApplication",
    call="applications.delete",
    tag="Applications",
    method="DELETE",
    path="/v2/applications/{id}",
    pointer="#/paths/~1v2~1applications~1{id}/delete",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
    ),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    parameters=(
        Parameter(
            name="id",
            argument="id",
            location="path",
            rule=String(pointer="#/paths/~1v2~1applications~1{id}/delete/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    accept="*/*",
    idempotent=True,
)


def build(
    _reject: Reject | None,
    /,
    *,
    id: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"id": id},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="204",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v2~1applications~1{id}/delete/responses/204",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="405",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem405",
        ),
        Response(
            status="406",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem406",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            pointer="#/components/responses/Problem429",
        ),
    ),
)
