"""Update a Message.

Mark an inbound message as read, or revoke an outbound message. The request must go to the region that
holds the message (the `_self.href` of an inbound message identifies it); any other region answers
404.

- ``PATCH /v1/messages/{message_uuid}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region us or na-east or na-west: ``https://api-us.nexmo.com``
- Region eu or eu-west or eu-east: ``https://api-eu.nexmo.com``
- Region ap or apac-sng or apac-australia: ``https://api-ap.nexmo.com``
- Retry: idempotent
- Document: ``#/paths/~1v1~1messages~1{message_uuid}/patch``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import AllOf, AnyValue, Case, Cases, Not, Object, Ref, String

from ...models.problem import Problem
from ...models.replying_indicator import ReplyingIndicator
from ...security import SCHEMES

OPERATION = Operation(
    id="updateMessage",
    call="messages.update",
    tag="Messages",
    method="PATCH",
    path="/v1/messages/{message_uuid}",
    pointer="#/paths/~1v1~1messages~1{message_uuid}/patch",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
        Server("https://api-us.nexmo.com", regions=("us", "na-east", "na-west")),
        Server("https://api-eu.nexmo.com", regions=("eu", "eu-west", "eu-east")),
        Server("https://api-ap.nexmo.com", regions=("ap", "apac-sng", "apac-australia")),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(Parameter("message_uuid", "path", String(), required=True),),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/components/schemas/UpdateMessageRequest",
                properties={
                    "status": String(enum=("read", "revoked")),
                    "replying_indicator": Ref(lambda: ReplyingIndicator.RULE),
                },
                required=("status",),
            ),
            Cases(
                Case(when={"status": ("read",)}),
                Case(
                    when={"status": ("revoked",)},
                    then=Object(properties={"replying_indicator": Not(AnyValue())}),
                ),
                exclusive=True,
                pointer="#/components/schemas/UpdateMessageRequest/oneOf",
            ),
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("202"),),
    errors=(
        json_response("401", Problem),
        json_response("404", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
