"""``updateLink``.

- ``PATCH /links/{id}`` of ``https://references.example.com``
- Security: none
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1links~1{id}/patch``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.link import Link
from ...models.link_nested import LinkNested
from ...params import LinkDict, LinkNestedDict
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
            name="id",
            argument="link_id",
            location="path",
            rule=String(min_length=1, pointer="#/components/schemas/Identifier"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"id": "id", "kinds": "kinds", "nested": "nested", "next": "next"},
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


def build(
    _reject: Reject | None,
    /,
    *,
    link_id: str,
    id: str,
    kinds: Sequence[Literal["a", "b"]] | Unset = UNSET,
    nested: LinkNested | LinkNestedDict | Unset = UNSET,
    next: Link | LinkDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"id": link_id},
        body={"id": id, "kinds": kinds, "nested": nested, "next": next},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Link.from_dict,
            shape="object",
            pointer="#/components/responses/Link",
        ),
    ),
    errors=(Response(status="404", kind="none", decode=as_is, pointer="#/components/responses/Missing"),),
)
