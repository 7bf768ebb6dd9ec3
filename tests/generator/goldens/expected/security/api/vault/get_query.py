"""``getQuery``.

- ``GET /query`` of ``https://security.example.com``
- Security: basic
- Credentials: ``login``, ``password`` in the query
- Retry: safe
- Document: ``#/paths/~1query/get``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import CredentialFields, Endpoint, Operation, Parameter, Server, no_body
from oas_runtime.rules import Integer

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

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
