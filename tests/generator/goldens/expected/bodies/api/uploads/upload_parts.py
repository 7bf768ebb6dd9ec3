"""``uploadParts``.

- ``POST /multipart`` of ``https://bodies.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1multipart/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Encoding, Endpoint, Operation, Server, no_body
from oas_runtime.rules import Array, Boolean, Bytes, Object, Ref, String

from ...models.upload_parts_request_meta import UploadPartsRequestMeta
from ...security import SCHEMES

OPERATION = Operation(
    id="uploadParts",
    call="uploads.upload_parts",
    tag="Uploads",
    method="POST",
    path="/multipart",
    pointer="#/paths/~1multipart/post",
    servers=(Server("https://bodies.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="multipart/form-data",
        required=True,
        spread=True,
        rule=Object(
            "#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema",
            properties={
                "file": Bytes(),
                "title": String(),
                "meta": Ref(lambda: UploadPartsRequestMeta.RULE),
                "more": Array(Bytes()),
                "public": Boolean(),
            },
            required=("file", "title"),
        ),
        encoding={
            "file": Encoding(
                content_type="image/png",
            ),
            "meta": Encoding(
                content_type="application/json",
            ),
        },
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
)
