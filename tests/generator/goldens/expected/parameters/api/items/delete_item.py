"""``deleteItem``.

- ``DELETE /items/{id}`` of ``https://parameters.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1items~1{id}/delete``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, String
from oas_runtime.rules.violation import Reject

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


def build(
    _reject: Reject | None,
    /,
    *,
    id: str,
    verbose: bool | Unset = UNSET,
    reason: Literal["old", "wrong"] | Unset = UNSET,
    x_confirm: bool,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"id": id},
        query={"verbose": verbose, "reason": reason},
        header={"X-Confirm": x_confirm},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="204", kind="none", decode=as_is, pointer="#/paths/~1items~1{id}/delete/responses/204"
        ),
    ),
)
