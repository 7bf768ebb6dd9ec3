"""``putRecord``.

- ``PUT /records/{day}`` of ``https://formats.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1records~1{day}/put``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Array, Date, DateTime, Integer, Number, Object, OneOf, String

from ...models.record import Record
from ...security import SCHEMES

OPERATION = Operation(
    id="putRecord",
    call="records.put",
    tag="Records",
    method="PUT",
    path="/records/{day}",
    pointer="#/paths/~1records~1{day}/put",
    servers=(Server("https://formats.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("day", "path", Date(), required=True),
        Parameter("at", "query", DateTime()),
        Parameter("days", "query", Array(Date(), max_items=3), explode=False),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/Record",
            properties={
                "id": String(),
                "born": Date(),
                "code": String(min_length=2, max_length=4, pattern="^[A-Z]+\\Z"),
                "email": String(),
                "holidays": Object(additional=Date()),
                "picture": String(),
                "share": Number(exclusive_minimum=0, maximum=1),
                "step": Integer(multiple_of=5),
                "updated": DateTime(),
                "visits": Array(DateTime(), min_items=1, unique=True),
                "when": OneOf(
                    DateTime(pointer="#/components/schemas/Record/properties/when/oneOf/0"),
                    Integer(pointer="#/components/schemas/Record/properties/when/oneOf/1"),
                ),
            },
            required=("id",),
            min_properties=1,
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Record] = Endpoint(
    OPERATION,
    success=(json_response("200", Record),),
)
