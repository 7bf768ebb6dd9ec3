"""``getQuery``.

- ``GET /query`` of ``https://security.example.com``
- Security: basic
- Credentials: ``login``, ``password`` in the query
- Retry: safe
- Document: ``#/paths/~1query/get``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import CredentialFields, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Integer
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="getQuery",
    call="vault.get_query",
    tag="Vault",
    method="GET",
    path="/query",
    pointer="#/paths/~1query/get",
    servers=(Server("https://security.example.com"),),
    security=(("basic",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="query",
        scheme="basic",
        fields=(("username", "login"), ("password", "password")),
    ),
    idempotent=True,
    parameters=(
        Parameter(
            name="page",
            argument="page",
            location="query",
            rule=Integer(pointer="#/paths/~1query/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    page: int | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"page": page},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1query/get/responses/204"),),
)
