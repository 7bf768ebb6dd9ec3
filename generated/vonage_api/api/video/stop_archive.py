"""Stop an archive.

Stop a recording. The file becomes available later, which webhooks report. Archives that a session
starts automatically cannot be stopped.

- ``POST /v2/project/{application_id}/archive/{archive_id}/stop`` of ``https://video.api.vonage.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}~1stop/post``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import String

from ...models.video_archive import VideoArchive
from ...models.video_error import VideoError
from ...security import SCHEMES

OPERATION = Operation(
    id="stopArchive",
    call="video.stop_archive",
    tag="Video",
    method="POST",
    path="/v2/project/{application_id}/archive/{archive_id}/stop",
    pointer="#/paths/~1v2~1project~1{application_id}~1archive~1{archive_id}~1stop/post",
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
    accept="application/json",
)

ENDPOINT: Endpoint[VideoArchive] = Endpoint(
    OPERATION,
    success=(json_response("200", VideoArchive),),
    errors=(
        json_response("400", VideoError),
        json_response("403", VideoError),
        json_response("404", VideoError),
        json_response("409", VideoError),
    ),
)
