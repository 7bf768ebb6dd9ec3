"""Start or stop a recording.

- ``PUT /v1/conversations/{conversation_id}/record`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: idempotent if action=stop
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1record/put``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Integer, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.coded_problem import CodedProblem
from ...models.record_conversation_request_transcription import RecordConversationRequestTranscription
from ...params import RecordConversationRequestTranscriptionDict
from ...security import SCHEMES

OPERATION = Operation(
    id="recordConversation",
    call="conversations.record",
    tag="Conversations",
    method="PUT",
    path="/v1/conversations/{conversation_id}/record",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}~1record/put",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent_if=("action", ("stop",)),
    parameters=(
        Parameter(
            name="conversation_id",
            argument="conversation_id",
            location="path",
            rule=String(pointer="#/components/parameters/ConversationId/schema"),
            required=True,
            style="simple",
            explode=False,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "action": "action",
            "event_method": "event_method",
            "event_url": "event_url",
            "format": "format",
            "retention_ttl": "retention_ttl",
            "split": "split",
            "timeout": "timeout",
            "transcription": "transcription",
        },
        rule=Object(
            "#/paths/~1v1~1conversations~1{conversation_id}~1record/put/requestBody/content/application~1json/schema",
            properties={
                "action": String(enum=("start", "stop")),
                "event_method": String(),
                "event_url": Array(String()),
                "format": String(enum=("mp3", "wav", "vorbis")),
                "retention_ttl": Integer(minimum=1, maximum=400),
                "split": String(),
                "timeout": Integer(maximum=7200),
                "transcription": Ref(lambda: RecordConversationRequestTranscription.RULE),
            },
            required=("action",),
        ),
    ),
    accept="*/*",
)


def build(
    _reject: Reject | None,
    /,
    *,
    conversation_id: str,
    action: Literal["start", "stop"],
    event_method: str | Unset = UNSET,
    event_url: Sequence[str] | Unset = UNSET,
    format: Literal["mp3", "wav", "vorbis"] | Unset = UNSET,
    retention_ttl: int | Unset = UNSET,
    split: str | Unset = UNSET,
    timeout: int | Unset = UNSET,
    transcription: RecordConversationRequestTranscription
    | RecordConversationRequestTranscriptionDict
    | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"conversation_id": conversation_id},
        body={
            "action": action,
            "event_method": event_method,
            "event_url": event_url,
            "format": format,
            "retention_ttl": retention_ttl,
            "split": split,
            "timeout": timeout,
            "transcription": transcription,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            kind="none",
            decode=as_is,
            pointer="#/paths/~1v1~1conversations~1{conversation_id}~1record/put/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation400",
        ),
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation401",
        ),
        Response(
            status="404",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation404",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation500",
        ),
    ),
)
