"""List Applications.

Retrieve all Vonage applications associated with your account.

- ``GET /v2/applications`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1applications/get``
"""

from __future__ import annotations

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
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
from oas_runtime.rules import Integer
from oas_runtime.rules.violation import Reject

from ...models.application import Application
from ...models.application_list import ApplicationList
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listApplications",
    call="applications.list",
    tag="Applications",
    method="GET",
    path="/v2/applications",
    pointer="#/paths/~1v2~1applications/get",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://rest.nexmo.com"),
    ),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="page_size",
            argument="page_size",
            location="query",
            rule=Integer(
                minimum=1, maximum=100, pointer="#/paths/~1v2~1applications/get/parameters/0/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page",
            argument="page",
            location="query",
            rule=Integer(minimum=1, pointer="#/paths/~1v2~1applications/get/parameters/1/schema"),
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
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"page_size": page_size, "page": page},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ApplicationList.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1applications/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="405",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem405",
        ),
        Response(
            status="406",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem406",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
    ),
)


def _items(page: ApplicationList) -> list[Application]:
    """The items of a page."""
    found: list[Application] = at(page, ("embedded", "applications"))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("page", "page", "int"),),
    ),
    counter=PageCounter(
        parameter=PageParameter("page", "page", "int"),
        counts="pages",
        first=1,
        size="page_size",
        default_size=10,
        total_items=("total_items",),
        total_pages=("total_pages",),
    ),
)
