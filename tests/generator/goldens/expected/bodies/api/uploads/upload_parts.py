"""``uploadParts``.

- ``POST /multipart`` of ``https://bodies.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1multipart/post``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Encoding, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Boolean, Bytes, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.upload_parts_request_meta import UploadPartsRequestMeta
from ...params import UploadPartsRequestMetaDict
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
        arguments={"file": "file", "title": "title", "meta": "meta", "more": "more", "public": "public"},
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


def build(
    _reject: Reject | None,
    /,
    *,
    file: bytes | IO[bytes],
    title: str,
    meta: UploadPartsRequestMeta | UploadPartsRequestMetaDict | Unset = UNSET,
    more: Sequence[bytes | IO[bytes]] | Unset = UNSET,
    public: bool | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={"file": file, "title": title, "meta": meta, "more": more, "public": public},
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(status="204", kind="none", decode=as_is, pointer="#/paths/~1multipart/post/responses/204"),
    ),
)
