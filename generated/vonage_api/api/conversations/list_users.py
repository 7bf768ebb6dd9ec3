"""List users.

- ``GET /v1/users`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1users/get``
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
from ...models.list_users_response import ListUsersResponse
from ...models.user_summary import UserSummary
from ...security import SCHEMES

OPERATION = Operation(
    id="listUsers",
    call="conversations.list_users",
    tag="Conversations",
    method="GET",
    path="/v1/users",
    pointer="#/paths/~1v1~1users/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
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
        Parameter("name", "query", String()),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListUsersResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListUsersResponse),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("429", CodedProblem),
        json_response("500", CodedProblem),
    ),
)


PAGING: Paging[ListUsersResponse, UserSummary] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "users"),
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
