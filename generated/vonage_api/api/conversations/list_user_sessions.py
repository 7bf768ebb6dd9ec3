"""List the sessions of a user.

Deprecated by the document.

- ``GET /v1/users/{user_id}/sessions`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: safe
- Document: ``#/paths/~1v1~1users~1{user_id}~1sessions/get``
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
from oas_runtime.rules import Integer, String
from oas_runtime.rules.violation import Reject

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
    deprecated=True,
)


def build(
    _reject: Reject | None,
    /,
    *,
    user_id: str,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"user_id": user_id},
        query={"page_size": page_size, "order": order, "cursor": cursor},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ListUserSessionsResponse.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1users~1{user_id}~1sessions/get/responses/200",
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


def _items(page: ListUserSessionsResponse) -> list[UserSession]:
    """The items of a page."""
    found: list[UserSession] = at(page, ("embedded", "sessions"))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("cursor", "cursor"),),
    ),
)
