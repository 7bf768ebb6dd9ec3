"""``2fa``.

- ``PATCH /escape`` of ``https://names.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1escape/patch``
"""

from __future__ import annotations

from ..._support.decode import as_is
from ..._support.operation import Endpoint, Operation, Parameter, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import String
from ..._support.unset import UNSET, Unset
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
