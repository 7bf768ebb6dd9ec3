"""``sendForm``.

- ``POST /form`` of ``https://security.example.com``
- Security: basic
- Credentials: ``login``, ``password`` in the form
- Retry: never
- Document: ``#/paths/~1form/post``
"""

from __future__ import annotations

from oas_runtime.model.decode import as_is
from oas_runtime.operation import Body, CredentialFields, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

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
        arguments={"text": "text"},
        rule=Object(
            "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={"text": String()},
            required=("text",),
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    text: str,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"text": text},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1form/post/responses/204"),),
)
