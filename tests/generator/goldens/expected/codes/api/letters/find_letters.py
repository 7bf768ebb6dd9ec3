"""``findLetters``.

- ``GET /letters`` of ``https://api.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1letters/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, ErrorInSuccess, Operation, Server, json_response

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

ENDPOINT: Endpoint[FindLettersResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", FindLettersResponse),),
)
