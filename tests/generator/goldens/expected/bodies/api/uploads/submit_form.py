"""``submitForm``.

- ``POST /form`` of ``https://bodies.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1form/post``
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Encoding, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Boolean, Integer, Object, String
from oas_runtime.rules.violation import Reject

from ...security import SCHEMES

OPERATION = Operation(
    id="submitForm",
    call="uploads.submit_form",
    tag="Uploads",
    method="POST",
    path="/form",
    pointer="#/paths/~1form/post",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="application/x-www-form-urlencoded",
        required=True,
        spread=True,
        arguments={
            "name": "name",
            "agree": "agree",
            "colours": "colours",
            "filter": "filter",
            "sizes": "sizes",
        },
        rule=Object(
            "#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
            properties={
                "name": String(),
                "agree": Boolean(),
                "colours": Array(String()),
                "filter": Object(additional=String()),
                "sizes": Array(Integer()),
            },
            required=("name",),
        ),
        encoding={
            "filter": Encoding(
                style="deepObject",
                explode=True,
            ),
            "sizes": Encoding(
                style="form",
                explode=False,
            ),
        },
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    name: str,
    agree: bool | Unset = UNSET,
    colours: Sequence[str] | Unset = UNSET,
    filter: Mapping[str, str] | Unset = UNSET,
    sizes: Sequence[int] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"name": name, "agree": agree, "colours": colours, "filter": filter, "sizes": sizes},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1form/post/responses/204"),),
)
