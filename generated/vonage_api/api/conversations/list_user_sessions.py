"""List the sessions of a user.

Deprecated by the document.

- ``GET /v1/users/{user_id}/sessions`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1users~1{user_id}~1sessions/get``
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
from ...models.list_user_sessions_response import ListUserSessionsResponse
from ...models.user_session import UserSession
from ...security import SCHEMES

OPERATION = Operation(
    id="listUserSessions",
    call="conversations.list_user_sessions",
    tag="Conversations",
    method="GET",
    path="/v1/users/{user_id}/sessions",
    pointer="#/paths/~1v1~1users~1{user_id}~1sessions/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("user_id", "path", String(pointer="#/components/parameters/UserId/schema"), required=True),
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
    deprecated=True,
)

ENDPOINT: Endpoint[ListUserSessionsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListUserSessionsResponse),),
    errors=(
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)


PAGING: Paging[ListUserSessionsResponse, UserSession] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "sessions"),
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
