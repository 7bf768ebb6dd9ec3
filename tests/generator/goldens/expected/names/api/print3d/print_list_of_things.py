"""``print_list-of.THINGS``.

- ``GET /print`` of ``https://names.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1print/get``
"""

from __future__ import annotations

from typing import Any

from ..._support.decode import array
from ..._support.operation import Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
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
            pointer="#/paths/~1print/get/responses/200",
        ),
    ),
)
