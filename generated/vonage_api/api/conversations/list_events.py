"""List events.

- ``GET /v1/conversations/{conversation_id}/events`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1events/get``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    Request,
    Response,
    Server,
    at,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Integer, String
from oas_runtime.rules.violation import Reject

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


def build(
    _reject: Reject | None,
    /,
    *,
    conversation_id: str,
    start_id: str | Unset = UNSET,
    end_id: str | Unset = UNSET,
    event_type: str | Unset = UNSET,
    exclude_deleted_events: bool | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"conversation_id": conversation_id},
        query={
            "start_id": start_id,
            "end_id": end_id,
            "event_type": event_type,
            "exclude_deleted_events": exclude_deleted_events,
            "page_size": page_size,
            "order": order,
            "cursor": cursor,
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
            decode=ListEventsResponse.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1conversations~1{conversation_id}~1events/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation404",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation500",
        ),
    ),
)


def _items(page: ListEventsResponse) -> list[Event]:
    """The items of a page."""
    found: list[Event] = at(page, ("embedded",))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
