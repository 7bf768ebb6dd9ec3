"""``2fa``.

- ``PATCH /escape`` of ``https://names.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1escape/patch``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import String
from oas_runtime.rules.violation import Reject

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


def build(
    _reject: Reject | None,
    /,
    *,
    field_2nd: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"2nd": field_2nd},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1escape/patch/responses/204"),
    ),
)
