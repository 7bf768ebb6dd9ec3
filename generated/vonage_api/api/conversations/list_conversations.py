"""List conversations.

- ``GET /v1/conversations`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations/get``
"""

from __future__ import annotations

from datetime import datetime
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
from oas_runtime.rules import AnyOf, DateTime, Integer, String
from oas_runtime.rules.violation import Reject

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
    idempotent=True,
    parameters=(
        Parameter(
            name="date_start",
            argument="date_start",
            location="query",
            rule=AnyOf(
                DateTime(pointer="#/components/schemas/ConversationDate/anyOf/0"),
                String(
                    pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\Z",
                    pointer="#/components/schemas/ConversationDate/anyOf/1",
                ),
                pointer="#/components/schemas/ConversationDate",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_end",
            argument="date_end",
            location="query",
            rule=AnyOf(
                DateTime(pointer="#/components/schemas/ConversationDate/anyOf/0"),
                String(
                    pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\Z",
                    pointer="#/components/schemas/ConversationDate/anyOf/1",
                ),
                pointer="#/components/schemas/ConversationDate",
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
            shape="object",
            pointer="#/paths/~1v1~1conversations/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation401",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation429",
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
