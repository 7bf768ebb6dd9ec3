"""Create an Outbound Call.

Create an outbound Call to a Phone Number or SIP Endpoint.

- ``POST /v1/calls`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Document: ``#/paths/~1v1~1calls/post``
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..._support.operation import Body, Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Array, Boolean, Object, Ref, String
from ..._support.unset import UNSET, Unset
from ...models.call import Call
from ...models.create_call_request_from import CreateCallRequestFrom
from ...models.create_call_request_to_item import CreateCallRequestToItem
from ...params import CreateCallRequestFromDict, CreateCallRequestToItemDict
from ...security import SCHEMES

OPERATION = Operation(
    id="createCall",
    call="voice.create_call",
    tag="Voice",
    method="POST",
    path="/v1/calls",
    pointer="#/paths/~1v1~1calls/post",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "to": "to",
            "from": "from_",
            "ncco": "ncco",
            "answer_url": "answer_url",
            "event_url": "event_url",
            "record": "record",
        },
        rule=Object(
            "#/components/schemas/CreateCallRequest",
            properties={
                "to": Array(Ref(lambda: CreateCallRequestToItem.RULE)),
                "from": Ref(lambda: CreateCallRequestFrom.RULE),
                "ncco": Array(Object()),
                "answer_url": Array(String()),
                "event_url": Array(String()),
                "record": Boolean(),
            },
            required=("to", "from", "ncco"),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    to: Sequence[CreateCallRequestToItem | CreateCallRequestToItemDict],
    from_: CreateCallRequestFrom | CreateCallRequestFromDict,
    ncco: Sequence[Mapping[str, Any]],
    answer_url: Sequence[str] | Unset = UNSET,
    event_url: Sequence[str] | Unset = UNSET,
    record: bool | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "to": to,
            "from": from_,
            "ncco": ncco,
            "answer_url": answer_url,
            "event_url": event_url,
            "record": record,
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
            decode=Call.from_dict,
            pointer="#/paths/~1v1~1calls/post/responses/201",
        ),
    ),
)
