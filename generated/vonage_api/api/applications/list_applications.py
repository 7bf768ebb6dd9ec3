"""List Applications.

Retrieve all Vonage applications associated with your account.

- ``GET /v2/applications`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1applications/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageCounter,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    Server,
    json_response,
)
from oas_runtime.rules import Integer

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
        Parameter("page_size", "query", Integer(minimum=1, maximum=100)),
        Parameter("page", "query", Integer(minimum=1)),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ApplicationList] = Endpoint(
    OPERATION,
    success=(json_response("200", ApplicationList),),
    errors=(
        json_response("400", Problem),
        json_response("401", Problem),
        json_response("405", Problem),
        json_response("406", Problem),
        json_response("429", Problem),
    ),
)


PAGING: Paging[ApplicationList, Application] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "applications"),
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
