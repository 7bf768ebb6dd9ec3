"""``findLetters``.

- ``GET /letters`` of ``https://api.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1letters/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, ErrorInSuccess, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules.violation import Reject

from ... import codes as _codes
from ...models.find_letters_response import FindLettersResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="findLetters",
    call="letters.find",
    tag="Letters",
    method="GET",
    path="/letters",
    pointer="#/paths/~1letters/get",
    servers=(Server("https://api.example.com"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    error_in_success=ErrorInSuccess(
        code="state",
        success=(),
        table=lambda: _codes.LetterStatus,
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
            decode=FindLettersResponse.from_dict,
            shape="object",
            pointer="#/paths/~1letters/get/responses/200",
        ),
    ),
)
