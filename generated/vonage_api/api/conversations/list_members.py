"""List members.

- ``GET /v1/conversations/{conversation_id}/members`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1members/get``
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
from oas_runtime.rules import Integer, String

from ...models.coded_problem import CodedProblem
from ...models.list_members_response import ListMembersResponse
from ...models.member_summary import MemberSummary
from ...security import SCHEMES

OPERATION = Operation(
    id="listMembers",
    call="conversations.list_members",
    tag="Conversations",
    method="GET",
    path="/v1/conversations/{conversation_id}/members",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1members/get",
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

ENDPOINT: Endpoint[ListMembersResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListMembersResponse),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)


PAGING: Paging[ListMembersResponse, MemberSummary] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "members"),
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
