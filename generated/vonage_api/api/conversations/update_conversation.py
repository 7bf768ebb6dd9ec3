"""Replace a conversation.

- ``PUT /v1/conversations/{conversation_id}`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: idempotent
- Document: ``#/paths/~1v1~1conversations~1{conversation_id}/put``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Array, Nullable, Object, Ref, String

from ...models.coded_problem import CodedProblem
from ...models.conversation import Conversation
from ...models.conversation_request_callback import ConversationRequestCallback
from ...models.conversation_request_numbers_item import ConversationRequestNumbersItem
from ...models.conversation_request_properties import ConversationRequestProperties
from ...security import SCHEMES

OPERATION = Operation(
    id="updateConversation",
    call="conversations.update",
    tag="Conversations",
    method="PUT",
    path="/v1/conversations/{conversation_id}",
    pointer="#/paths/~1v1~1conversations~1{conversation_id}/put",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    idempotent=True,
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
            "#/components/schemas/ConversationRequest",
            properties={
                "callback": Ref(lambda: ConversationRequestCallback.RULE),
                "display_name": Nullable(String(max_length=50)),
                "image_url": Nullable(String(max_length=2048)),
                "name": String(max_length=100),
                "numbers": Array(Ref(lambda: ConversationRequestNumbersItem.RULE)),
                "properties": Ref(lambda: ConversationRequestProperties.RULE),
            },
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Conversation] = Endpoint(
    OPERATION,
    success=(json_response("200", Conversation),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("404", CodedProblem),
        json_response("409", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
