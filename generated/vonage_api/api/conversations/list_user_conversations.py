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
        Parameter("user_id", "path", String(pointer="#/components/parameters/UserId/schema"), required=True),
        Parameter(
            "state",
            "query",
            String(
                enum=("INVITED", "JOINED", "LEFT"),
                pointer="#/paths/~1v1~1users~1{user_id}~1conversations/get/parameters/0/schema",
            ),
        ),
        Parameter(
            "order_by",
            "query",
            String(
                enum=("created",),
                pointer="#/paths/~1v1~1users~1{user_id}~1conversations/get/parameters/1/schema",
            ),
        ),
        Parameter(
            "include_custom_data",
            "query",
            Boolean(pointer="#/paths/~1v1~1users~1{user_id}~1conversations/get/parameters/2/schema"),
        ),
        Parameter(
            "date_start",
            "query",
            AnyOf(
                DateTime(pointer="#/components/schemas/ConversationDate/anyOf/0"),
                String(
                    pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\Z",
                    pointer="#/components/schemas/ConversationDate/anyOf/1",
                ),
                pointer="#/components/schemas/ConversationDate",
            ),
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
