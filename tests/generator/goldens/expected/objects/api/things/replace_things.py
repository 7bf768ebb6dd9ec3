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

from ..._support.decode import array
from ..._support.operation import Body, Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Object, Ref
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
            pointer="#/paths/~1things/post/responses/200",
        ),
    ),
)
