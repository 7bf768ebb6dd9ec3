"""List events.

- ``GET /v1/conversations/{conversation_id}/events`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1events/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Boolean, Integer, String

from ...models.coded_problem import CodedProblem
from ...models.event import Event
from ...models.list_events_response import ListEventsResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="listEvents",
    call="conversations.list_events",
    tag="Conversations",
    method="GET",
    path="/v1/conversations/{conversation_id}/events",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "conversation_id",
            "path",
            String(pointer="#/components/parameters/ConversationId/schema"),
            required=True,
        ),
        Parameter(
            "start_id",
            "query",
            String(pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/parameters/0/schema"),
        ),
        Parameter(
            "end_id",
            "query",
            String(pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/parameters/1/schema"),
        ),
        Parameter(
            "event_type",
            "query",
            String(pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/parameters/2/schema"),
        ),
        Parameter(
            "exclude_deleted_events",
            "query",
            Boolean(pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/parameters/3/schema"),
        ),
        Parameter(
            "page_size",
            "query",
            Integer(minimum=1, maximum=100, pointer="#/components/parameters/PageSize/schema"),
        ),
        Parameter(
            "order",
            "query",
            String(enum=("asc", "desc", "ASC", "DESC"), pointer="#/components/parameters/Order/schema"),
        ),
        Parameter("cursor", "query", String(pointer="#/components/parameters/Cursor/schema")),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListEventsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListEventsResponse),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)


PAGING: Paging[ListEventsResponse, Event] = Paging(
    endpoint=ENDPOINT,
    items=("embedded",),
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
