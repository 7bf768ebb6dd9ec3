"""List the conversations of a user.

- ``GET /v1/users/{user_id}/conversations`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1users~1{user_id}~1conversations/get``
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
from oas_runtime.rules import AnyOf, Boolean, DateTime, Integer, String

from ...models.coded_problem import CodedProblem
from ...models.list_user_conversations_response import ListUserConversationsResponse
from ...models.user_conversation import UserConversation
from ...security import SCHEMES

OPERATION = Operation(
    id="listUserConversations",
    call="conversations.list_user_conversations",
    tag="Conversations",
    method="GET",
    path="/v1/users/{user_id}/conversations",
    pointer="#/paths/~1v1~1users~1{user_id}~1conversations/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="user_id",
            argument="user_id",
            location="path",
            rule=String(pointer="#/components/parameters/UserId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="state",
            argument="state",
            location="query",
            rule=String(
                enum=("INVITED", "JOINED", "LEFT"),
                pointer="#/paths/~1v1~1users~1{user_id}~1conversations/get/parameters/0/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="order_by",
            argument="order_by",
            location="query",
            rule=String(
                enum=("created",),
                pointer="#/paths/~1v1~1users~1{user_id}~1conversations/get/parameters/1/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="include_custom_data",
            argument="include_custom_data",
            location="query",
            rule=Boolean(pointer="#/paths/~1v1~1users~1{user_id}~1conversations/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
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

ENDPOINT: Endpoint[ListUserConversationsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListUserConversationsResponse),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)


PAGING: Paging[ListUserConversationsResponse, UserConversation] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "conversations"),
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
