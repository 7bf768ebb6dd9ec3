"""List Calls.

Retrieve details of your recent calls. Calls are listed for 2 days, or for 1 to 31 days as configured
in the application; older calls are in the Reports API.

- ``GET /v1/calls`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Region na-east or us: ``https://api-us-3.vonage.com``
- Region na-west: ``https://api-us-4.vonage.com``
- Region eu-west or eu: ``https://api-eu-3.vonage.com``
- Region eu-east: ``https://api-eu-4.vonage.com``
- Region apac-sng or ap: ``https://api-ap-3.vonage.com``
- Region apac-australia: ``https://api-ap-4.vonage.com``
- Retry: safe
- Rate limit: 15/s voice
- Document: ``#/paths/~1v1~1calls/get``
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    RateLimit,
    Request,
    Response,
    Server,
    at,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import DateTime, Integer, String
from oas_runtime.rules.violation import Reject

from ...models.call import Call
from ...models.call_list import CallList
from ...models.voice_error import VoiceError
from ...security import SCHEMES

OPERATION = Operation(
    id="listCalls",
    call="voice.list_calls",
    tag="Voice",
    method="GET",
    path="/v1/calls",
    pointer="#/paths/~1v1~1calls/get",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
        Server("https://api-us-3.vonage.com", regions=("na-east", "us")),
        Server("https://api-us-4.vonage.com", regions=("na-west",)),
        Server("https://api-eu-3.vonage.com", regions=("eu-west", "eu")),
        Server("https://api-eu-4.vonage.com", regions=("eu-east",)),
        Server("https://api-ap-3.vonage.com", regions=("apac-sng", "ap")),
        Server("https://api-ap-4.vonage.com", regions=("apac-australia",)),
    ),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    rate_limit=RateLimit(
        calls=15,
        seconds=1,
        bucket="voice",
    ),
    parameters=(
        Parameter(
            name="status",
            argument="status",
            location="query",
            rule=String(
                enum=(
                    "started",
                    "ringing",
                    "answered",
                    "machine",
                    "completed",
                    "busy",
                    "cancelled",
                    "failed",
                    "rejected",
                    "timeout",
                    "unanswered",
                ),
                pointer="#/paths/~1v1~1calls/get/parameters/0/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_start",
            argument="date_start",
            location="query",
            rule=DateTime(pointer="#/paths/~1v1~1calls/get/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_end",
            argument="date_end",
            location="query",
            rule=DateTime(pointer="#/paths/~1v1~1calls/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page_size",
            argument="page_size",
            location="query",
            rule=Integer(minimum=1, maximum=100, pointer="#/paths/~1v1~1calls/get/parameters/3/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="record_index",
            argument="record_index",
            location="query",
            rule=Integer(pointer="#/paths/~1v1~1calls/get/parameters/4/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="order",
            argument="order",
            location="query",
            rule=String(enum=("asc", "desc"), pointer="#/paths/~1v1~1calls/get/parameters/5/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="conversation_uuid",
            argument="conversation_uuid",
            location="query",
            rule=String(pointer="#/paths/~1v1~1calls/get/parameters/6/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    status: Literal[
        "started",
        "ringing",
        "answered",
        "machine",
        "completed",
        "busy",
        "cancelled",
        "failed",
        "rejected",
        "timeout",
        "unanswered",
    ]
    | Unset = UNSET,
    date_start: datetime | str | Unset = UNSET,
    date_end: datetime | str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    record_index: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    conversation_uuid: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={
            "status": status,
            "date_start": date_start,
            "date_end": date_end,
            "page_size": page_size,
            "record_index": record_index,
            "order": order,
            "conversation_uuid": conversation_uuid,
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
            decode=CallList.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1calls/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=VoiceError.from_dict,
            shape="object",
            pointer="#/components/responses/Voice401",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=VoiceError.from_dict,
            shape="object",
            pointer="#/components/responses/Voice429",
        ),
        Response(
            status="5XX",
            media_type="application/json",
            kind="json",
            decode=VoiceError.from_dict,
            shape="object",
            pointer="#/components/responses/Voice5XX",
        ),
    ),
)


def _items(page: CallList) -> list[Call]:
    """The items of a page."""
    found: list[Call] = at(page, ("embedded", "calls"))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("record_index", "record_index", "int"),),
    ),
    counter=PageCounter(
        parameter=PageParameter("record_index", "record_index", "int"),
        counts="items",
        first=0,
        size="page_size",
        default_size=10,
        total_items=("count",),
    ),
)
