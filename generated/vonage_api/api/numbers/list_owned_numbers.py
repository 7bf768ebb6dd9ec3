"""List Owned Numbers.

Retrieve all the inbound numbers associated with your Vonage account.

- ``GET /account/numbers`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the query
- Retry: safe
- Waiter: wait(numbers)
- Document: ``#/paths/~1account~1numbers/get``
"""

from __future__ import annotations

from oas_runtime.operation import (
    CredentialFields,
    Endpoint,
    ErrorInSuccess,
    Operation,
    PageCounter,
    PageParameter,
    Paging,
    Parameter,
    ParameterGroup,
    Server,
    Waiter,
    json_response,
    no_body,
)
from oas_runtime.rules import Boolean, Integer, String

from ... import codes as _codes
from ...models.legacy_result import LegacyResult
from ...models.number_list import NumberList
from ...models.owned_number import OwnedNumber
from ...security import SCHEMES

OPERATION = Operation(
    id="listOwnedNumbers",
    call="numbers.list_owned",
    tag="Numbers",
    method="GET",
    path="/account/numbers",
    pointer="#/paths/~1account~1numbers/get",
    servers=(Server("https://rest.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="query",
        scheme="basicAuth",
        fields=(("username", "api_key"), ("password", "api_secret")),
    ),
    groups=(ParameterGroup(given="search_pattern", needs=("pattern",)),),
    idempotent=True,
    error_in_success=ErrorInSuccess(
        code="error-code",
        success=("200",),
        table=lambda: _codes.LegacyErrorCode,
        text="error-code-label",
    ),
    waiter=Waiter(
        field=("numbers",),
        interval=2,
    ),
    parameters=(
        Parameter("country", "query", String(pointer="#/paths/~1account~1numbers/get/parameters/2/schema")),
        Parameter("pattern", "query", String(pointer="#/paths/~1account~1numbers/get/parameters/3/schema")),
        Parameter("index", "query", Integer(pointer="#/paths/~1account~1numbers/get/parameters/4/schema")),
        Parameter(
            "size",
            "query",
            Integer(minimum=1, maximum=100, pointer="#/paths/~1account~1numbers/get/parameters/5/schema"),
        ),
        Parameter(
            "search_pattern",
            "query",
            Integer(enum=(0, 1, 2), pointer="#/paths/~1account~1numbers/get/parameters/6/schema"),
        ),
        Parameter(
            "application_id", "query", String(pointer="#/paths/~1account~1numbers/get/parameters/7/schema")
        ),
        Parameter(
            "has_application", "query", Boolean(pointer="#/paths/~1account~1numbers/get/parameters/8/schema")
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[NumberList] = Endpoint(
    OPERATION,
    success=(json_response("200", NumberList),),
    errors=(
        json_response("401", LegacyResult),
        no_body("429"),
        no_body("5XX"),
    ),
)


PAGING: Paging[NumberList, OwnedNumber] = Paging(
    endpoint=ENDPOINT,
    items=("numbers",),
    counter=PageCounter(
        parameter=PageParameter("index", "index", "int"),
        counts="pages",
        first=1,
        size="size",
        default_size=10,
        total_items=("count",),
    ),
)
