"""``print_list-of.THINGS``.

- ``GET /print`` of ``https://names.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1print/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.operation import Endpoint, Operation, Server, json_response

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

ENDPOINT: Endpoint[list[Mapping]] = Endpoint(
    OPERATION,
    success=(json_response("200", ListOf(Mapping)),),
)
