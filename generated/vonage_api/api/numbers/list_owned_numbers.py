"""List Owned Numbers.

Retrieve all the inbound numbers associated with your Vonage account.

- ``GET /account/numbers`` of ``https://rest.nexmo.com``
- Security: basicAuth
- Credentials: ``api_key``, ``api_secret`` in the query
- Retry: safe
- Document: ``#/paths/~1account~1numbers/get``
"""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
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
    Request,
    Response,
    Server,
    at,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, Integer, String
from oas_runtime.rules.violation import Reject

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
    parameters=(
        Parameter(
            name="country",
            argument="country",
            location="query",
            rule=String(pointer="#/paths/~1account~1numbers/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="pattern",
            argument="pattern",
            location="query",
            rule=String(pointer="#/paths/~1account~1numbers/get/parameters/3/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="index",
            argument="index",
            location="query",
            rule=Integer(pointer="#/paths/~1account~1numbers/get/parameters/4/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="size",
            argument="size",
            location="query",
            rule=Integer(
                minimum=1, maximum=100, pointer="#/paths/~1account~1numbers/get/parameters/5/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="search_pattern",
            argument="search_pattern",
            location="query",
            rule=Integer(enum=(0, 1, 2), pointer="#/paths/~1account~1numbers/get/parameters/6/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="application_id",
            argument="application_id",
            location="query",
            rule=String(pointer="#/paths/~1account~1numbers/get/parameters/7/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="has_application",
            argument="has_application",
            location="query",
            rule=Boolean(pointer="#/paths/~1account~1numbers/get/parameters/8/schema"),
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
    country: str | Unset = UNSET,
    pattern: str | Unset = UNSET,
    index: int | Unset = UNSET,
    size: int | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    application_id: str | Unset = UNSET,
    has_application: bool | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={
            "country": country,
            "pattern": pattern,
            "index": index,
            "size": size,
            "search_pattern": search_pattern,
            "application_id": application_id,
            "has_application": has_application,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=NumberList.from_dict,
            shape="object",
            pointer="#/paths/~1account~1numbers/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=LegacyResult.from_dict,
            shape="object",
            pointer="#/components/responses/Legacy401",
        ),
        Response(status="429", kind="none", decode=as_is, pointer="#/components/responses/Plain429"),
        Response(status="5XX", kind="none", decode=as_is, pointer="#/components/responses/Plain5XX"),
    ),
)


def _items(page: NumberList) -> list[OwnedNumber]:
    """The items of a page."""
    found: list[OwnedNumber] = at(page, ("numbers",))
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    counter=PageCounter(
        parameter=PageParameter("index", "index", "int"),
        counts="pages",
        first=1,
        size="size",
        default_size=10,
        total_items=("count",),
    ),
)
