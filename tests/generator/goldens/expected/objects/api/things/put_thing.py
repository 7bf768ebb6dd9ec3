"""``putThing``.

Deprecated by the document.

- ``PUT /things`` of ``https://objects.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1things/put``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Server, json_response
from oas_runtime.rules import AnyValue, Array, Boolean, Integer, Object, ReadOnly, Ref, Secret, String

from ...models.closed import Closed
from ...models.thing import Thing
from ...security import SCHEMES

OPERATION = Operation(
    id="putThing",
    call="things.put",
    tag="Things",
    method="PUT",
    path="/things",
    pointer="#/paths/~1things/put",
    servers=(Server("https://objects.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/Thing",
            properties={
                "id": ReadOnly(),
                "name": String(),
                "grid": Array(Array(Ref(lambda: Closed.RULE))),
                "anything": AnyValue(),
                "by_name": Object(additional=Ref(lambda: Closed.RULE)),
                "free": Object(),
                "free_items": Array(Object()),
                "labels": Object(additional=String()),
                "old": Boolean(),
                "password": Secret(String()),
                "secret_word": Secret(String()),
            },
            additional=Integer(),
            required=("name", "grid"),
        ),
    ),
    accept="application/json",
    deprecated=True,
)

ENDPOINT: Endpoint[Thing] = Endpoint(
    OPERATION,
    success=(json_response("200", Thing),),
)
