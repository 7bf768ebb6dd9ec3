"""``createEvent``.

- ``POST /events`` of ``https://modern.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1events/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Server, json_response
from oas_runtime.rules import AnyOf, Const, Integer, Null, Nullable, Object, Ref, String

from ...models.event import Event
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

ENDPOINT: Endpoint[Event] = Endpoint(
    OPERATION,
    success=(json_response("201", Event),),
)
