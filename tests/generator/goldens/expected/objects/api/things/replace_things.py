"""``replaceThings``.

The body is a map, so it is one argument.

- ``POST /things`` of ``https://objects.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1things/post``
"""

from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.operation import Body, Endpoint, Operation, Server, json_response
from oas_runtime.rules import Object, Ref

from ...models.closed import Closed
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

ENDPOINT: Endpoint[list[list[float]]] = Endpoint(
    OPERATION,
    success=(json_response("200", ListOf(ListOf()), scalars=(float,)),),
)
