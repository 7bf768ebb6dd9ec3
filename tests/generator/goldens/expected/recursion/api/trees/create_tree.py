"""``createTree``.

- ``POST /trees`` of ``https://recursion.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1trees/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Server, json_response
from oas_runtime.rules import Array, Integer, Object, OneOf, Ref, String

from ...models.leaf import Leaf
from ...models.node import Node
from ...security import SCHEMES

OPERATION = Operation(
    id="createTree",
    call="trees.create",
    tag="Trees",
    method="POST",
    path="/trees",
    pointer="#/paths/~1trees/post",
    servers=(Server("https://recursion.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/Node",
            properties={
                "value": Integer(),
                "children": Array(Ref(lambda: Node.RULE)),
                "leaf": OneOf(
                    Ref(lambda: Leaf.RULE),
                    String(pointer="#/components/schemas/Node/properties/leaf/oneOf/1"),
                ),
                "named": Object(additional=Ref(lambda: Node.RULE)),
                "parent": Ref(lambda: Node.RULE),
            },
            required=("value",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Node] = Endpoint(
    OPERATION,
    success=(json_response("200", Node),),
)
