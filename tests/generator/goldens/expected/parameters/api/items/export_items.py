"""``exportItems``.

- ``GET /{format}/{label}/{matrix}/{list}`` of ``https://parameters.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1{format}~1{label}~1{matrix}~1{list}/get``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, String
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="exportItems",
    call="items.export",
    tag="Items",
    method="GET",
    path="/{format}/{label}/{matrix}/{list}",
    pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get",
    servers=(Server("https://parameters.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="format",
            argument="format",
            location="path",
            rule=String(
                enum=("json", "csv"),
                pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/parameters/3/schema",
            ),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="label",
            argument="label",
            location="path",
            rule=String(pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/parameters/2/schema"),
            required=True,
            style="label",
            explode=False,
        ),
        Parameter(
            name="matrix",
            argument="matrix",
            location="path",
            rule=Array(
                String(), pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/parameters/1/schema"
            ),
            required=True,
            style="matrix",
            explode=True,
        ),
        Parameter(
            name="list",
            argument="list",
            location="path",
            rule=Array(
                String(), pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/parameters/0/schema"
            ),
            required=True,
            style="simple",
            explode=True,
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    format: Literal["json", "csv"] = "json",
    label: str,
    matrix: Sequence[str],
    list: Sequence[str],
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"format": format, "label": label, "matrix": matrix, "list": list},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="204",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1{format}~1{label}~1{matrix}~1{list}/get/responses/204",
        ),
    ),
)
