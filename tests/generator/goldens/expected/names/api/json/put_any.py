"""``putAny``.

- ``PUT /any`` of ``https://names.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1any/put``
"""

from __future__ import annotations

from collections.abc import Sequence

from oas_runtime.model.unset import UNSET
from oas_runtime.model.unset import Unset as _Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.any import Any
from ...models.literal import Literal
from ...models.mapping import Mapping
from ...models.unset import Unset
from ...params import LiteralDict, MappingDict, UnsetDict
from ...security import SCHEMES

OPERATION = Operation(
    id="putAny",
    call="json.put_any",
    tag="json",
    method="PUT",
    path="/any",
    pointer="#/paths/~1any/put",
    servers=(Server("https://names.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "Sequence": "sequence",
            "any": "any",
            "literal": "literal",
            "mapping": "mapping",
            "unset": "unset",
        },
        rule=Object(
            "#/components/schemas/Any",
            properties={
                "Sequence": Array(String()),
                "any": String(),
                "literal": Ref(lambda: Literal.RULE),
                "mapping": Ref(lambda: Mapping.RULE),
                "unset": Ref(lambda: Unset.RULE),
            },
            arguments={"Sequence": "sequence"},
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    sequence: Sequence[str] | _Unset = UNSET,
    any: str | _Unset = UNSET,
    literal: Literal | LiteralDict | _Unset = UNSET,
    mapping: Mapping | MappingDict | _Unset = UNSET,
    unset: Unset | UnsetDict | _Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"Sequence": sequence, "any": any, "literal": literal, "mapping": mapping, "unset": unset},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Any.from_dict,
            shape="object",
            pointer="#/paths/~1any/put/responses/200",
        ),
    ),
)
