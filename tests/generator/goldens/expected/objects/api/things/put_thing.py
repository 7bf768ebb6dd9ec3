"""``putThing``.

Deprecated by the document.

- ``PUT /things`` of ``https://objects.example.com``
- Security: none
- Retry: idempotent
- Document: ``#/paths/~1things/put``
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import AnyValue, Array, Boolean, Integer, Object, ReadOnly, Ref, Secret, String
from oas_runtime.rules.violation import Reject

from ...models.closed import Closed
from ...models.thing import Thing
from ...params import ClosedDict
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
        arguments={
            "name": "name",
            "grid": "grid",
            "anything": "anything",
            "by_name": "by_name",
            "free": "free",
            "free_items": "free_items",
            "labels": "labels",
            "old": "old",
            "password": "password",
            "secret_word": "secret_word",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    name: str,
    grid: Sequence[Sequence[Closed | ClosedDict]],
    anything: Any = UNSET,
    by_name: Mapping[str, Closed | ClosedDict] | Unset = UNSET,
    free: Mapping[str, Any] | Unset = UNSET,
    free_items: Sequence[Mapping[str, Any]] | Unset = UNSET,
    labels: Mapping[str, str] | Unset = UNSET,
    old: bool | Unset = UNSET,
    password: str | Unset = UNSET,
    secret_word: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "name": name,
            "grid": grid,
            "anything": anything,
            "by_name": by_name,
            "free": free,
            "free_items": free_items,
            "labels": labels,
            "old": old,
            "password": password,
            "secret_word": secret_word,
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
            decode=Thing.from_dict,
            shape="object",
            pointer="#/paths/~1things/put/responses/200",
        ),
    ),
)
