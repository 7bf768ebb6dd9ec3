"""``print_list-of.THINGS``.

- ``GET /print`` of ``https://names.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1print/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import array
from oas_runtime.operation import Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ...models.mapping import Mapping
from ...security import SCHEMES

OPERATION = Operation(
    id="print_list-of.THINGS",
    call="print3d.all",
    tag="3D Print",
    method="GET",
    path="/print",
    pointer="#/paths/~1print/get",
    servers=(Server("https://names.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
    )


def _decode_200(data: Any) -> list[Mapping]:
    """Decode the body of status 200."""
    result: list[Mapping] = array(data, Mapping.from_dict)
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=_decode_200,
            shape="array",
            pointer="#/paths/~1print/get/responses/200",
        ),
    ),
)
