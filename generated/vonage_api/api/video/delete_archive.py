"""Delete an archive.

Delete an archive with the status `available`, `uploaded` or `deleted` from Vonage. A copy in your own
storage is not deleted.

- ``DELETE /v2/project/{application_id}/archive/{archive_id}`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}/delete``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import String

from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="deleteArchive",
    call="video.delete_archive",
    tag="Video",
    method="DELETE",
    path="/v2/project/{application_id}/archive/{archive_id}",
    pointer="#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}/delete",
    servers=(Server("https://video.api.vonage.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    parameters=(
        Parameter(
            "application_id",
            "path",
            String(pointer="#/components/parameters/ApplicationId/schema"),
            required=True,
            credential=("bearerAuth", "application_id"),
        ),
        Parameter(
            "archive_id", "path", String(pointer="#/components/parameters/ArchiveId/schema"), required=True
        ),
    ),
    accept="*/*",
)

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("204"),),
    errors=(
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("409", VideoError),
    ),
)
