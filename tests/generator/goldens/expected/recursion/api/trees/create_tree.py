"""``createTree``.

- ``POST /trees`` of ``https://recursion.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1trees/post``
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Integer, Object, OneOf, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.leaf import Leaf
from ...models.node import Node
from ...params import LeafDict, NodeDict
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
        arguments={
            "value": "value",
            "children": "children",
            "leaf": "leaf",
            "named": "named",
            "parent": "parent",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    value: int,
    children: Sequence[Node | NodeDict] | Unset = UNSET,
    leaf: Leaf | LeafDict | str | Unset = UNSET,
    named: Mapping[str, Node | NodeDict] | Unset = UNSET,
    parent: Node | NodeDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"value": value, "children": children, "leaf": leaf, "named": named, "parent": parent},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Node.from_dict,
            shape="object",
            pointer="#/paths/~1trees/post/responses/200",
        ),
    ),
)
