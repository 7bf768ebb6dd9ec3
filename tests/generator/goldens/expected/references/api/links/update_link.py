"""``updateLink``.

- ``PATCH /links/{id}`` of ``https://references.example.com``
- Security: none
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1links~1{id}/patch``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    Parameter,
    Server,
    json_response,
    no_body,
)
from oas_runtime.rules import Array, Object, Ref, String

from ...models.link import Link
from ...models.link_nested import LinkNested
from ...security import SCHEMES

OPERATION = Operation(
    id="updateLink",
    call="links.update",
    tag="Links",
    method="PATCH",
    path="/links/{id}",
    pointer="#/paths/~1links~1{id}/patch",
    servers=(Server("https://references.example.com"),),
    security=(),
    schemes=SCHEMES,
    evidence=Evidence(
        fields=("id",),
    ),
    parameters=(
        Parameter(
            "id",
            "path",
            String(min_length=1, pointer="#/components/schemas/Identifier"),
            argument="link_id",
            required=True,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/Link",
            properties={
                "id": String(min_length=1, pointer="#/components/schemas/Identifier"),
                "kinds": Array(
                    String(enum=("a", "b"), pointer="#/components/schemas/Kind"),
                    pointer="#/components/schemas/Kinds",
                ),
                "nested": Ref(lambda: LinkNested.RULE),
                "next": Ref(lambda: Link.RULE),
            },
            required=("id",),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Link] = Endpoint(
    OPERATION,
    success=(json_response("200", Link),),
    errors=(no_body("404"),),
)
