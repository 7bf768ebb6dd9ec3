"""Modify an In-Progress Call.

Modify an in-progress call.

- ``PUT /v1/calls/{uuid}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Document: ``#/paths/~1v1~1calls~1{uuid}/put``
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ..._support.decode import as_is
from ..._support.operation import Body, Endpoint, Operation, Parameter, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Object, String
from ..._support.unset import UNSET, Unset
from ...security import SCHEMES

OPERATION = Operation(
    id="updateCall",
    call="voice.update_call",
    tag="Voice",
    method="PUT",
    path="/v1/calls/{uuid}",
    pointer="#/paths/~1v1~1calls~1{uuid}/put",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    parameters=(
        Parameter(
            name="uuid",
            argument="uuid",
            location="path",
            rule=String(pointer="#/paths/~1v1~1calls~1{uuid}/put/parameters/0/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={"action": "action", "destination": "destination"},
        rule=Object(
            "#/paths/~1v1~1calls~1{uuid}/put/requestBody/content/application~1json/schema",
            properties={
                "action": String(enum=("hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer")),
                "destination": Object(),
            },
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    uuid: str,
    action: Literal["hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer"] | Unset = UNSET,
    destination: Mapping[str, Any] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"uuid": uuid},
        body={"action": action, "destination": destination},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="204", kind="none", decode=as_is, pointer="#/paths/~1v1~1calls~1{uuid}/put/responses/204"
        ),
    ),
)
