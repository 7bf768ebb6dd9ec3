"""Create a conversation.

Create a conversation. The name must be unique in the application; a second request with the same name
is rejected with the code `conversation:error:duplicate-name`.

- ``POST /v1/conversations`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Retry: never
- Evidence of success: id
- Document: ``#/paths/~1v1~1conversations/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Evidence, Operation, OutcomeCheck, Server, json_response
from oas_runtime.rules import Array, Nullable, Object, Ref, String

from ...models.coded_problem import CodedProblem
from ...models.conversation import Conversation
from ...models.conversation_request_callback import ConversationRequestCallback
from ...models.conversation_request_numbers_item import ConversationRequestNumbersItem
from ...models.conversation_request_properties import ConversationRequestProperties
from ...security import SCHEMES

OPERATION = Operation(
    id="createConversation",
    call="conversations.create",
    tag="Conversations",
    method="POST",
    path="/v1/conversations",
    pointer="#/paths/~1v1~1conversations/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    outcome_check=OutcomeCheck(
        call="conversations.list",
    ),
    evidence=Evidence(
        fields=("id",),
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
    success=(json_response("201", Conversation),),
    errors=(
        json_response("400", CodedProblem),
        json_response("401", CodedProblem),
        json_response("409", CodedProblem),
        json_response("429", CodedProblem),
        json_response("500", CodedProblem),
    ),
)
