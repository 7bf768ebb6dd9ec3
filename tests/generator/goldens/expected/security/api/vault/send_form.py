"""``sendForm``.

- ``POST /form`` of ``https://security.example.com``
- Security: basic
- Credentials: ``login``, ``password`` in the form
- Retry: never
- Document: ``#/paths/~1form/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, CredentialFields, Endpoint, Operation, Server, no_body
from oas_runtime.rules import Object, String

from ...security import SCHEMES

OPERATION = Operation(
    id="sendForm",
    call="vault.send_form",
    tag="Vault",
    method="POST",
    path="/form",
    pointer="#/paths/~1form/post",
    servers=(Server("https://security.example.com"),),
    security=(("basic",),),
    schemes=SCHEMES,
    credential_fields=CredentialFields(
        location="form",
        scheme="basic",
        fields=(("username", "login"), ("password", "password")),
    ),
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={"text": String()},
            required=("text",),
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
