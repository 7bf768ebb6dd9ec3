"""``replaceThings``.

The body is a map, so it is one argument.

- ``POST /things`` of ``https://objects.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1things/post``
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from oas_runtime.model.decode import array
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, Ref
from oas_runtime.rules.violation import Reject

from ...models.closed import Closed
from ...params import ClosedDict
from ...security import SCHEMES

OPERATION = Operation(
    id="replaceThings",
    call="things.replace",
    tag="Things",
    method="POST",
    path="/things",
    pointer="#/paths/~1things/post",
    servers=(Server("https://objects.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="application/json",
        required=True,
        rule=Object(
            additional=Ref(lambda: Closed.RULE),
            pointer="#/paths/~1things/post/requestBody/content/application~1json/schema",
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    body: Mapping[str, Closed | ClosedDict],
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body=body,
    )


def _decode_200(data: Any) -> list[list[float]]:
    """Decode the body of status 200."""
    result: list[list[float]] = array(data, array)
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
            scalars=(float,),
            pointer="#/paths/~1things/post/responses/200",
        ),
    ),
)
