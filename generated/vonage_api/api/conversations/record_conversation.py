"""Start or stop a recording.

- ``PUT /v1/conversations/{conversation_id}/record`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: idempotent if action=stop
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}~1record/put``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import Array, Integer, Object, Ref, String

from ...models.coded_problem import CodedProblem
from ...models.record_conversation_request_transcription import RecordConversationRequestTranscription
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
            "conversation_id",
            "path",
            String(pointer="#/components/parameters/ConversationId/schema"),
            required=True,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
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

ENDPOINT: Endpoint[Any] = Endpoint(
    OPERATION,
    success=(no_body("200"),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
