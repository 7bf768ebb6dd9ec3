"""``putAny``.

- ``PUT /any`` of ``https://names.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1any/put``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Server, json_response
from oas_runtime.rules import Array, Object, Ref, String

from ...models.any import Any
from ...models.literal import Literal
from ...models.mapping import Mapping
from ...models.unset import Unset
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

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(json_response("200", Any),),
)
