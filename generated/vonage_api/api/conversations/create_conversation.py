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

from collections.abc import Sequence

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Evidence, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Nullable, Object, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.coded_problem import CodedProblem
from ...models.conversation import Conversation
from ...models.conversation_request_callback import ConversationRequestCallback
from ...models.conversation_request_numbers_item import ConversationRequestNumbersItem
from ...models.conversation_request_properties import ConversationRequestProperties
from ...params import (
    ConversationRequestCallbackDict,
    ConversationRequestNumbersItemDict,
    ConversationRequestPropertiesDict,
)
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
    outcome_check="conversations.list",
    evidence=Evidence(
        fields=("id",),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "callback": "callback",
            "display_name": "display_name",
            "image_url": "image_url",
            "name": "name",
            "numbers": "numbers",
            "properties": "properties",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    callback: ConversationRequestCallback | ConversationRequestCallbackDict | Unset = UNSET,
    display_name: str | Unset | None = UNSET,
    image_url: str | Unset | None = UNSET,
    name: str | Unset = UNSET,
    numbers: Sequence[ConversationRequestNumbersItem | ConversationRequestNumbersItemDict] | Unset = UNSET,
    properties: ConversationRequestProperties | ConversationRequestPropertiesDict | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "callback": callback,
            "display_name": display_name,
            "image_url": image_url,
            "name": name,
            "numbers": numbers,
            "properties": properties,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="201",
            media_type="application/json",
            kind="json",
            decode=Conversation.from_dict,
            shape="object",
            pointer="#/paths/~1v1~1conversations/post/responses/201",
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
            status="409",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation409",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=CodedProblem.from_dict,
            shape="object",
            pointer="#/components/responses/Conversation429",
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
