"""List conversations.

- ``GET /v1/conversations`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations/get``
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ..._support.operation import Endpoint, Operation, Parameter, Response, Server
from ..._support.paging import PageLink, PageParameter, Paging, at
from ..._support.request import Reject, Request, prepare
from ..._support.rules import DateTime, Integer, String
from ..._support.unset import UNSET, Unset
from ...models.coded_problem import CodedProblem
from ...models.conversation import Conversation
from ...models.list_conversations_response import ListConversationsResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="listConversations",
    call="conversations.list",
    tag="Conversations",
    method="GET",
    path="/v1/conversations",
    pointer="#/paths/~1v1~1conversations/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    parameters=(
        Parameter(
            name="date_start",
            argument="date_start",
            location="query",
            rule=DateTime(pointer="#/paths/~1v1~1conversations/get/parameters/0/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_end",
            argument="date_end",
            location="query",
            rule=DateTime(pointer="#/paths/~1v1~1conversations/get/parameters/1/schema"),
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
    idempotent=True,
)


def build(
    _reject: Reject | None,
    /,
    *,
    date_start: datetime | str | Unset = UNSET,
    date_end: datetime | str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={
            "date_start": date_start,
            "date_end": date_end,
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
            decode=ListConversationsResponse.from_dict,
            pointer="#/paths/~1v1~1conversations/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            pointer="#/components/responses/Conversation400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            pointer="#/components/responses/Conversation401",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            pointer="#/components/responses/Conversation429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            pointer="#/components/responses/Conversation500",
        ),
    ),
)


def _items(page: ListConversationsResponse) -> list[Conversation]:
    """The items of a page."""
    found: list[Conversation] = at(page, ("embedded", "conversations"))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
