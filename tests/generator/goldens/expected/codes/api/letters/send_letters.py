"""``sendLetters``.

- ``POST /letters`` of ``https://api.example.com``
- Security: none
- Retry: never
- Evidence of success: letters[].state
- Document: ``#/paths/~1letters/post``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, ErrorInSuccess, Evidence, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ... import codes as _codes
from ...models.sent import Sent
from ...models.trouble import Trouble
from ...security import SCHEMES

OPERATION = Operation(
    id="sendLetters",
    call="letters.send",
    tag="Letters",
    method="POST",
    path="/letters",
    pointer="#/paths/~1letters/post",
    servers=(Server("https://api.example.com"),),
    security=(),
    schemes=SCHEMES,
    error_in_success=ErrorInSuccess(
        code="state",
        success=("0",),
        table=lambda: _codes.LetterStatus,
        parts="letters",
        text="why",
        id="letter-id",
        price="cost",
    ),
    evidence=Evidence(
        fields=(),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Sent.from_dict,
            shape="object",
            pointer="#/paths/~1letters/post/responses/200",
        ),
    ),
    errors=(
        Response(
            status="404",
            media_type="application/problem+json",
            kind="json",
            decode=Trouble.from_dict,
            shape="object",
            pointer="#/paths/~1letters/post/responses/404",
        ),
    ),
)
