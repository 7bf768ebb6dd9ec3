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

from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    RateLimit,
    Server,
    json_response,
)
from oas_runtime.rules import DateTime, Integer, String

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
            "status",
            "query",
            String(
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
                )
            ),
        ),
        Parameter("date_start", "query", DateTime()),
        Parameter("date_end", "query", DateTime()),
        Parameter("page_size", "query", Integer(minimum=1, maximum=100)),
        Parameter("record_index", "query", Integer()),
        Parameter("order", "query", String(enum=("asc", "desc"))),
        Parameter("conversation_uuid", "query", String()),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[CallList] = Endpoint(
    OPERATION,
    success=(json_response("200", CallList),),
    errors=(
        json_response("401", VoiceError),
        json_response("429", VoiceError),
        json_response("5XX", VoiceError),
    ),
)


PAGING: Paging[CallList, Call] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "calls"),
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
