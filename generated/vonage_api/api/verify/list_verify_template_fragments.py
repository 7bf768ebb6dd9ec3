"""List the fragments of a template.

- ``GET /v2/verify/templates/{template_id}/template_fragments`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/get``
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
from oas_runtime.rules import Integer, String

from ...models.problem import Problem
from ...models.verify_fragment import VerifyFragment
from ...models.verify_fragment_list import VerifyFragmentList
from ...security import SCHEMES

OPERATION = Operation(
    id="listVerifyTemplateFragments",
    call="verify.list_template_fragments",
    tag="Verify",
    method="GET",
    path="/v2/verify/templates/{template_id}/template_fragments",
    pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "template_id", "path", String(pointer="#/components/parameters/TemplateId/schema"), required=True
        ),
        Parameter(
            "page_size",
            "query",
            Integer(
                minimum=1,
                pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/get/parameters/0/schema",
            ),
        ),
        Parameter(
            "page",
            "query",
            Integer(
                minimum=1,
                pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/get/parameters/1/schema",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[VerifyFragmentList] = Endpoint(
    OPERATION,
    success=(json_response("200", VerifyFragmentList),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("404", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)


PAGING: Paging[VerifyFragmentList, VerifyFragment] = Paging(
    endpoint=ENDPOINT,
    items=("embedded", "template_fragments"),
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
