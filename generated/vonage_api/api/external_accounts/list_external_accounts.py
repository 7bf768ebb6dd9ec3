"""List external accounts (beta).

- ``GET /beta/chatapp-accounts`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Retry: safe
- Document: ``#/paths/~1beta~1chatapp-accounts/get``
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
        Parameter("provider", "query", String(enum=("messenger", "viber_service_msg", "whatsapp", "rcs"))),
        Parameter("page_number", "query", Integer(minimum=1)),
        Parameter("page_size", "query", Integer(minimum=1)),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[ListExternalAccountsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListExternalAccountsResponse),),
    errors=(
        json_response("401", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)


PAGING: Paging[ListExternalAccountsResponse, ExternalAccount] = Paging(
    endpoint=ENDPOINT,
    items=("embedded",),
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
