"""List external accounts (beta)

- ``GET /beta/chatapp-accounts`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: safe
- Document: ``#/paths/~1beta~1chatapp-accounts/get``
"""

from __future__ import annotations

from typing import Literal

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

from ...models.external_account import ExternalAccount
from ...models.list_external_accounts_response import ListExternalAccountsResponse
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="listExternalAccounts",
    call="external_accounts.list",
    tag="External Accounts",
    method="GET",
    path="/beta/chatapp-accounts",
    pointer="#/paths/~1beta~1chatapp-accounts/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            name="provider",
            argument="provider",
            location="query",
            rule=String(
                enum=("messenger", "viber_service_msg", "whatsapp", "rcs"),
                pointer="#/paths/~1beta~1chatapp-accounts/get/parameters/0/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page_number",
            argument="page_number",
            location="query",
            rule=Integer(minimum=1, pointer="#/paths/~1beta~1chatapp-accounts/get/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="page_size",
            argument="page_size",
            location="query",
            rule=Integer(minimum=1, pointer="#/paths/~1beta~1chatapp-accounts/get/parameters/2/schema"),
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
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"provider": provider, "page_number": page_number, "page_size": page_size},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=ListExternalAccountsResponse.from_dict,
            shape="object",
            pointer="#/paths/~1beta~1chatapp-accounts/get/responses/200",
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


def _items(page: ListExternalAccountsResponse) -> list[ExternalAccount]:
    """The items of a page."""
    found: list[ExternalAccount] = at(page, ("embedded",))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (PageParameter("page_number", "page_number", "int"),),
    ),
    counter=PageCounter(
        parameter=PageParameter("page_number", "page_number", "int"),
        counts="pages",
        first=1,
        size="page_size",
        default_size=20,
    ),
)
