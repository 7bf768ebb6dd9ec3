"""``findLetters``.

- ``GET /letters`` of ``https://api.example.com``
- Security: none
- Retry: safe
- Document: ``#/paths/~1letters/get``
"""

from __future__ import annotations

from ..._support.operation import Endpoint, Operation, Rejection, Response, Server
from ..._support.request import Reject, Request, prepare
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
    rejection=Rejection(
        code="state",
        success=(),
        table="LetterStatus",
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
            pointer="#/paths/~1letters/get/responses/200",
        ),
    ),
)
