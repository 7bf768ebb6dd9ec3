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

from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import AllOf, AnyValue, Case, Cases, Not, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.problem import Problem
from ...models.replying_indicator import ReplyingIndicator
from ...params import ReplyingIndicatorDict
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
    parameters=(
        Parameter(
            name="message_uuid",
            argument="message_uuid",
            location="path",
            rule=String(pointer="#/paths/~1v1~1messages~1{message_uuid}/patch/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"status": "status", "replying_indicator": "replying_indicator"},
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
                Case("#/components/schemas/UpdateMessageRequest/oneOf/0", when={"status": ("read",)}),
                Case(
                    "#/components/schemas/UpdateMessageRequest/oneOf/1",
                    when={"status": ("revoked",)},
                    then=Object(
                        properties={
                            "replying_indicator": Not(
                                AnyValue(),
                                pointer="#/components/schemas/UpdateMessageRequest/oneOf/1/properties/replying_indicator/not",
                            )
                        }
                    ),
                ),
                exclusive=True,
                pointer="#/components/schemas/UpdateMessageRequest/oneOf",
            ),
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    message_uuid: str,
    status: Literal["read", "revoked"],
    replying_indicator: ReplyingIndicator | ReplyingIndicatorDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"message_uuid": message_uuid},
        body={"status": status, "replying_indicator": replying_indicator},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="202",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v1~1messages~1{message_uuid}/patch/responses/202",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="422",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem422",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)
