"""Send a Message.

Send a message to a given channel (SMS, WhatsApp, Messenger, Viber, MMS, RCS).

- ``POST /v1/messages`` of ``https://api.nexmo.com``
- Security: bearerAuth
- Document: ``#/paths/~1v1~1messages/post``
"""

from __future__ import annotations

from typing import Literal

from ..._support.operation import Body, Endpoint, Operation, Response, Server
from ..._support.request import Reject, Request, prepare
from ..._support.rules import Object, Ref, String
from ..._support.unset import UNSET, Unset
from ...models.message_request_image import MessageRequestImage
from ...models.message_response import MessageResponse
from ...params import MessageRequestImageDict
from ...security import SCHEMES

OPERATION = Operation(
    id="sendMessage",
    call="messages.send",
    tag="Messages",
    method="POST",
    path="/v1/messages",
    pointer="#/paths/~1v1~1messages/post",
    servers=(Server("https://api.nexmo.com"),),
    security=(("bearerAuth",),),
    schemes=SCHEMES,
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "message_type": "message_type",
            "to": "to",
            "from": "from_",
            "channel": "channel",
            "image": "image",
            "text": "text",
        },
        rule=Object(
            "#/components/schemas/MessageRequest",
            properties={
                "message_type": String(
                    enum=("text", "image", "audio", "video", "file", "template", "custom")
                ),
                "to": String(),
                "from": String(),
                "channel": String(enum=("sms", "whatsapp", "messenger", "viber_service", "mms", "rcs")),
                "image": Ref(lambda: MessageRequestImage.RULE),
                "text": String(),
            },
            required=("message_type", "to", "from", "channel"),
            arguments={"from": "from_"},
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    message_type: Literal["text", "image", "audio", "video", "file", "template", "custom"],
    to: str,
    from_: str,
    channel: Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs"],
    image: MessageRequestImage | MessageRequestImageDict | Unset = UNSET,
    text: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "message_type": message_type,
            "to": to,
            "from": from_,
            "channel": channel,
            "image": image,
            "text": text,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="202",
            media_type="application/json",
            kind="json",
            decode=MessageResponse.from_dict,
            pointer="#/paths/~1v1~1messages/post/responses/202",
        ),
    ),
)
