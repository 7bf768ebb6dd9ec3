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
            name="conversation_id",
            argument="conversation_id",
            location="path",
            rule=String(pointer="#/components/parameters/ConversationId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="start_id",
            argument="start_id",
            location="query",
            rule=String(
                pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/parameters/0/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="end_id",
            argument="end_id",
            location="query",
            rule=String(
                pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/parameters/1/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="event_type",
            argument="event_type",
            location="query",
            rule=String(
                pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/parameters/2/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="exclude_deleted_events",
            argument="exclude_deleted_events",
            location="query",
            rule=Boolean(
                pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/parameters/3/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page_size",
            argument="page_size",
            location="query",
            rule=Integer(minimum=1, maximum=100, pointer="#/components/parameters/PageSize/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="order",
            argument="order",
            location="query",
            rule=String(enum=("asc", "desc", "ASC", "DESC"), pointer="#/components/parameters/Order/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="cursor",
            argument="cursor",
            location="query",
            rule=String(pointer="#/components/parameters/Cursor/schema"),
            style="form",
            explode=True,
        ),
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
