"""``getItem``.

- ``GET /items/{id}`` of ``https://parameters.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1items~1{id}/get``
"""

from __future__ import annotations

from collections.abc import Sequence

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Integer, String
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="getItem",
    call="items.get",
    tag="Items",
    method="GET",
    path="/items/{id}",
    pointer="#/paths/~1items~1{id}/get",
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
            rule=Integer(pointer="#/paths/~1items~1{id}/get/parameters/0/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="X-Trace-Id",
            argument="x_trace_id",
            location="header",
            rule=String(pointer="#/paths/~1items~1{id}/get/parameters/1/schema"),
            style="simple",
            explode=False,
        ),
        Parameter(
            name="If-None-Match",
            argument="if_none_match",
            location="header",
            rule=Array(String(), pointer="#/paths/~1items~1{id}/get/parameters/3/schema"),
            style="simple",
            explode=False,
        ),
        Parameter(
            name="session",
            argument="session",
            location="cookie",
            rule=String(pointer="#/paths/~1items~1{id}/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    id: str,
    verbose: int | Unset = UNSET,
    x_trace_id: str | Unset = UNSET,
    if_none_match: Sequence[str] | Unset = UNSET,
    session: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"id": id},
        query={"verbose": verbose},
        header={"X-Trace-Id": x_trace_id, "If-None-Match": if_none_match},
        cookie={"session": session},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1items~1{id}/get/responses/204"),
    ),
)
