"""List the fragments of a template.

- ``GET /v2/verify/templates/{template_id}/template_fragments`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: safe
- Document: ``#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/get``
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
from oas_runtime.rules import Integer, String
from oas_runtime.rules.violation import Reject

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
            name="template_id",
            argument="template_id",
            location="path",
            rule=String(pointer="#/components/parameters/TemplateId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name="page_size",
            argument="page_size",
            location="query",
            rule=Integer(
                minimum=1,
                pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/get/parameters/0/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page",
            argument="page",
            location="query",
            rule=Integer(
                minimum=1,
                pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/get/parameters/1/schema",
            ),
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
    template_id: str,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"template_id": template_id},
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
            decode=VerifyFragmentList.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1verify~1templates~1{template_id}~1template_fragments/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="402",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem402",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem404",
        ),
        Response(
            status="422",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem422",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)


def _items(page: VerifyFragmentList) -> list[VerifyFragment]:
    """The items of a page."""
    found: list[VerifyFragment] = at(page, ("embedded", "template_fragments"))
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
        total_pages=("total_pages",),
    ),
)
