"""List conversations.

- ``GET /v1/conversations`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations/get``
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
from oas_runtime.rules import AnyOf, DateTime, Integer, String

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
            "date_end",
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

ENDPOINT: Endpoint[ListConversationsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListConversationsResponse),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("429", CodedProblem),
        json_response("500", CodedProblem),
    ),
)


PAGING: Paging[ListConversationsResponse, Conversation] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "conversations"),
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
