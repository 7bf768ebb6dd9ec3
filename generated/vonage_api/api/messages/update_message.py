"""Update a Message.

Update the status of a message (e.g., mark as read).

- ``PATCH /v1/messages/{message_uuid}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Document: ``#/paths/~1v1~1messages~1{message_uuid}/patch``
"""

from __future__ import annotations

from typing import Literal

from ..._support.decode import as_is
from ..._support.operation import Body, Endpoint, Operation, Parameter, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Object, String
from ..._support.unset import UNSET, Unset
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
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
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
        arguments={"status": "status"},
        rule=Object(
            "#/paths/~1v1~1messages~1{message_uuid}/patch/requestBody/content/application~1json/schema",
            properties={"status": String(enum=("read",))},
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    message_uuid: str,
    status: Literal["read"] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"message_uuid": message_uuid},
        body={"status": status},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v1~1messages~1{message_uuid}/patch/responses/200",
        ),
    ),
)
