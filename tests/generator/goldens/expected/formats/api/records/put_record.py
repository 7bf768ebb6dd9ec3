"""``putRecord``.

- ``PUT /records/{day}`` of ``https://formats.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1records~1{day}/put``
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Date, DateTime, Integer, Number, Object, OneOf, String
from oas_runtime.rules.violation import Reject

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
        Parameter(
            name="day",
            argument="day",
            location="path",
            rule=Date(pointer="#/paths/~1records~1{day}/put/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="at",
            argument="at",
            location="query",
            rule=DateTime(pointer="#/paths/~1records~1{day}/put/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="days",
            argument="days",
            location="query",
            rule=Array(Date(), max_items=3, pointer="#/paths/~1records~1{day}/put/parameters/2/schema"),
            style="form",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "id": "id",
            "born": "born",
            "code": "code",
            "email": "email",
            "holidays": "holidays",
            "picture": "picture",
            "share": "share",
            "step": "step",
            "updated": "updated",
            "visits": "visits",
            "when": "when",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    day: date | str,
    at: datetime | str | Unset = UNSET,
    days: Sequence[date | str] | Unset = UNSET,
    id: str,
    born: date | str | Unset = UNSET,
    code: str | Unset = UNSET,
    email: str | Unset = UNSET,
    holidays: Mapping[str, date | str] | Unset = UNSET,
    picture: str | Unset = UNSET,
    share: float | Unset = UNSET,
    step: int | Unset = UNSET,
    updated: datetime | str | Unset = UNSET,
    visits: Sequence[datetime | str] | Unset = UNSET,
    when: datetime | str | int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"day": day},
        query={"at": at, "days": days},
        body={
            "id": id,
            "born": born,
            "code": code,
            "email": email,
            "holidays": holidays,
            "picture": picture,
            "share": share,
            "step": step,
            "updated": updated,
            "visits": visits,
            "when": when,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Record.from_dict,
            shape="object",
            pointer="#/paths/~1records~1{day}/put/responses/200",
        ),
    ),
)
