"""``createEvent``.

- ``POST /events`` of ``https://modern.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1events/post``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import AnyOf, Const, Integer, Null, Nullable, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.event import Event
from ...params import EventDict
from ...security import SCHEMES

OPERATION = Operation(
    id="createEvent",
    call="events.create",
    tag="Events",
    method="POST",
    path="/events",
    pointer="#/paths/~1events/post",
    servers=(Server("https://modern.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "kind": "kind",
            "size": "size",
            "parent": "parent",
            "amount": "amount",
            "described": "described",
            "either": "either",
            "nothing": "nothing",
            "version": "version",
        },
        rule=Object(
            "#/paths/~1events/post/requestBody/content/application~1json/schema",
            properties={
                "kind": String(enum=("created",)),
                "size": Integer(exclusive_minimum=0, exclusive_maximum=10),
                "parent": Nullable(String()),
                "amount": AnyOf(Integer(), String()),
                "described": Ref(lambda: Event.RULE),
                "either": Nullable(Ref(lambda: Event.RULE)),
                "nothing": Null(),
                "version": Const(3),
            },
            required=("kind", "size", "parent"),
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    kind: Literal["created"],
    size: int,
    parent: str | None,
    amount: int | str | Unset = UNSET,
    described: Event | EventDict | Unset = UNSET,
    either: Event | EventDict | Unset | None = UNSET,
    nothing: Unset | None = UNSET,
    version: Literal[3] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "kind": kind,
            "size": size,
            "parent": parent,
            "amount": amount,
            "described": described,
            "either": either,
            "nothing": nothing,
            "version": version,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=Event.from_dict,
            shape="object",
            pointer="#/paths/~1events/post/responses/201",
        ),
    ),
)
