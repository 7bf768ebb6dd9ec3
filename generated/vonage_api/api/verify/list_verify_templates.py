"""List verification templates.

List the templates of the account.

- ``GET /v2/verify/templates`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1verify~1templates/get``
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

from ...models.problem import Problem
from ...models.verify_template import VerifyTemplate
from ...models.verify_template_list import VerifyTemplateList
from ...security import SCHEMES

OPERATION = Operation(
    id="listVerifyTemplates",
    call="verify.list_templates",
    tag="Verify",
    method="GET",
    path="/v2/verify/templates",
    pointer="#/paths/~1v2~1verify~1templates/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter("page_size", "query", Integer(minimum=1)),
        Parameter("page", "query", Integer(minimum=1)),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyTemplateList] = Endpoint(
    OPERATION,
    success=(json_response("200", VerifyTemplateList),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)


PAGING: Paging[VerifyTemplateList, VerifyTemplate] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "templates"),
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("page", "page", "int"),),
    ),
    counter=PageCounter(
        parameter=PageParameter("page", "page", "int"),
        counts="pages",
        first=1,
        size="page_size",
        total_pages=("total_pages",),
    ),
)
