"""Send a Message.

Send a message through a channel (SMS, MMS, RCS, WhatsApp, Messenger, Viber or e-mail). The field
named by `message_type` holds the content: `message_type="image", image={"url": ...}`. A repeated
request sends a second message.

- ``POST /v1/messages`` of ``https://api.nexmo.com``
- Security: bearerAuth | basicAuth
- Region us or na-east or na-west: ``https://api-us.nexmo.com``
- Region eu or eu-west or eu-east: ``https://api-eu.nexmo.com``
- Region ap or apac-sng or apac-australia: ``https://api-ap.nexmo.com``
- Retry: never
- Rate limit: 30/s messages
- Evidence of success: message_uuid|workflow_id
- Document: ``#/paths/~1v1~1messages/post``
"""

from __future__ import annotations

from oas_runtime.operation import (
    Body,
    Endpoint,
    Evidence,
    Operation,
    OutcomeCheck,
    RateLimit,
    Server,
    TextEncoding,
    json_response,
)
from oas_runtime.rules import (
    AllOf,
    Array,
    Boolean,
    Case,
    Cases,
    Integer,
    Object,
    OneOf,
    PhoneNumber,
    Ref,
    String,
)

from ...models.message_attachment import MessageAttachment
from ...models.message_audio import MessageAudio
from ...models.message_calendar_suggestion import MessageCalendarSuggestion
from ...models.message_card import MessageCard
from ...models.message_carousel import MessageCarousel
from ...models.message_context import MessageContext
from ...models.message_dial_suggestion import MessageDialSuggestion
from ...models.message_email_options import MessageEmailOptions
from ...models.message_file import MessageFile
from ...models.message_html import MessageHtml
from ...models.message_html_part import MessageHtmlPart
from ...models.message_image import MessageImage
from ...models.message_messenger_options import MessageMessengerOptions
from ...models.message_mms_options import MessageMmsOptions
from ...models.message_open_url_suggestion import MessageOpenUrlSuggestion
from ...models.message_rcs_options import MessageRcsOptions
from ...models.message_reaction import MessageReaction
from ...models.message_reply_suggestion import MessageReplySuggestion
from ...models.message_response import MessageResponse
from ...models.message_share_location_suggestion import MessageShareLocationSuggestion
from ...models.message_sms_options import MessageSmsOptions
from ...models.message_sticker import MessageSticker
from ...models.message_template import MessageTemplate
from ...models.message_text_part import MessageTextPart
from ...models.message_vcard import MessageVcard
from ...models.message_viber_options import MessageViberOptions
from ...models.message_video import MessageVideo
from ...models.message_view_location_suggestion import MessageViewLocationSuggestion
from ...models.message_webview_suggestion import MessageWebviewSuggestion
from ...models.message_whatsapp_options import MessageWhatsappOptions
from ...models.outbound_message import OutboundMessage
from ...models.problem import Problem
from ...security import SCHEMES

OPERATION = Operation(
    id="sendMessage",
    call="messages.send",
    tag="Messages",
    method="POST",
    path="/v1/messages",
    pointer="#/paths/~1v1~1messages/post",
    servers=(
        Server("https://api.nexmo.com"),
        Server("https://api-us.nexmo.com", regions=("us", "na-east", "na-west")),
        Server("https://api-eu.nexmo.com", regions=("eu", "eu-west", "eu-east")),
        Server("https://api-ap.nexmo.com", regions=("ap", "apac-sng", "apac-australia")),
    ),
    security=(("bearerAuth",), ("basicAuth",)),
    schemes=SCHEMES,
    rate_limit=RateLimit(
        calls=30,
        seconds=1,
        bucket="messages",
    ),
    outcome_check=OutcomeCheck(
        call="reports.load_records",
        parameters=(("product", "MESSAGES"), ("direction", "outbound"), ("to", "$request.body#/to")),
        match=(("/client_ref", "$request.body#/client_ref"),),
        records="/records",
        since="date_start",
        until="date_end",
        several=True,
    ),
    evidence=Evidence(
        fields=("message_uuid", "workflow_id"),
    ),
    text_encoding=TextEncoding(
        text=("text",),
        choice=("sms", "encoding_type"),
        gsm7="text",
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=AllOf(
            Object(
                "#/components/schemas/MessageRequest",
                properties={
                    "message_type": String(
                        enum=(
                            "text",
                            "image",
                            "audio",
                            "video",
                            "file",
                            "template",
                            "custom",
                            "sticker",
                            "reaction",
                            "vcard",
                            "content",
                            "card",
                            "carousel",
                            "html",
                        ),
                        pointer="#/components/schemas/OutboundMessage/properties/message_type",
                    ),
                    "to": PhoneNumber(pointer="#/components/schemas/OutboundMessage/properties/to"),
                    "from": PhoneNumber(pointer="#/components/schemas/OutboundMessage/properties/from"),
                    "channel": String(
                        enum=("sms", "whatsapp", "messenger", "viber_service", "mms", "rcs", "email"),
                        pointer="#/components/schemas/OutboundMessage/properties/channel",
                    ),
                    "audio": Ref(lambda: MessageAudio.RULE),
                    "card": Ref(lambda: MessageCard.RULE),
                    "carousel": Ref(lambda: MessageCarousel.RULE),
                    "client_ref": String(
                        max_length=100, pointer="#/components/schemas/OutboundMessage/properties/client_ref"
                    ),
                    "content": Array(
                        OneOf(
                            Ref(lambda: MessageAttachment.RULE),
                            Ref(lambda: MessageTextPart.RULE),
                            Ref(lambda: MessageHtmlPart.RULE),
                            discriminator="type",
                            mapping={
                                "audio": 0,
                                "file": 0,
                                "html": 2,
                                "image": 0,
                                "text": 1,
                                "vcard": 0,
                                "video": 0,
                            },
                            pointer="#/components/schemas/MessageContentPart",
                        ),
                        min_items=1,
                        pointer="#/components/schemas/OutboundMessage/properties/content",
                    ),
                    "context": Ref(lambda: MessageContext.RULE),
                    "custom": Object(pointer="#/components/schemas/OutboundMessage/properties/custom"),
                    "email": Ref(lambda: MessageEmailOptions.RULE),
                    "failover": Array(Ref(lambda: OutboundMessage.RULE)),
                    "file": Ref(lambda: MessageFile.RULE),
                    "html": Ref(lambda: MessageHtml.RULE),
                    "image": Ref(lambda: MessageImage.RULE),
                    "messenger": Ref(lambda: MessageMessengerOptions.RULE),
                    "mms": Ref(lambda: MessageMmsOptions.RULE),
                    "rcs": Ref(lambda: MessageRcsOptions.RULE),
                    "reaction": Ref(lambda: MessageReaction.RULE),
                    "sms": Ref(lambda: MessageSmsOptions.RULE),
                    "sticker": Ref(lambda: MessageSticker.RULE),
                    "suggestions": Array(
                        OneOf(
                            Ref(lambda: MessageReplySuggestion.RULE),
                            Ref(lambda: MessageDialSuggestion.RULE),
                            Ref(lambda: MessageViewLocationSuggestion.RULE),
                            Ref(lambda: MessageShareLocationSuggestion.RULE),
                            Ref(lambda: MessageOpenUrlSuggestion.RULE),
                            Ref(lambda: MessageWebviewSuggestion.RULE),
                            Ref(lambda: MessageCalendarSuggestion.RULE),
                            discriminator="type",
                            mapping={
                                "create_calendar_event": 6,
                                "dial": 1,
                                "open_url": 4,
                                "open_url_in_webview": 5,
                                "reply": 0,
                                "share_location": 3,
                                "view_location": 2,
                            },
                            pointer="#/components/schemas/MessageSuggestion",
                        ),
                        max_items=11,
                        pointer="#/components/schemas/OutboundMessage/properties/suggestions",
                    ),
                    "template": Ref(lambda: MessageTemplate.RULE),
                    "text": String(pointer="#/components/schemas/OutboundMessage/properties/text"),
                    "trusted_recipient": Boolean(
                        pointer="#/components/schemas/OutboundMessage/properties/trusted_recipient"
                    ),
                    "ttl": Integer(pointer="#/components/schemas/OutboundMessage/properties/ttl"),
                    "vcard": Ref(lambda: MessageVcard.RULE),
                    "viber_service": Ref(lambda: MessageViberOptions.RULE),
                    "video": Ref(lambda: MessageVideo.RULE),
                    "webhook_url": String(
                        pointer="#/components/schemas/OutboundMessage/properties/webhook_url"
                    ),
                    "webhook_version": String(
                        enum=("v0.1", "v1"),
                        pointer="#/components/schemas/OutboundMessage/properties/webhook_version",
                    ),
                    "whatsapp": Ref(lambda: MessageWhatsappOptions.RULE),
                },
                required=("message_type", "to", "from", "channel"),
                arguments={"from": "from_"},
            ),
            Cases(
                Case(
                    when={"channel": ("sms",), "message_type": ("text",)},
                    needs=("text",),
                    then=Object(properties={"text": String(max_length=3200)}),
                ),
                Case(when={"channel": ("mms",), "message_type": ("text",)}, needs=("text",)),
                Case(
                    when={"channel": ("mms",), "message_type": ("image",)},
                    needs=("image",),
                    then=Object(
                        properties={"image": Object(properties={"caption": String(max_length=3000)})}
                    ),
                ),
                Case(
                    when={"channel": ("mms",), "message_type": ("vcard",)},
                    needs=("vcard",),
                    then=Object(
                        properties={"vcard": Object(properties={"caption": String(max_length=3000)})}
                    ),
                ),
                Case(
                    when={"channel": ("mms",), "message_type": ("audio",)},
                    needs=("audio",),
                    then=Object(
                        properties={"audio": Object(properties={"caption": String(max_length=3000)})}
                    ),
                ),
                Case(
                    when={"channel": ("mms",), "message_type": ("video",)},
                    needs=("video",),
                    then=Object(
                        properties={"video": Object(properties={"caption": String(max_length=3000)})}
                    ),
                ),
                Case(
                    when={"channel": ("mms",), "message_type": ("file",)},
                    needs=("file",),
                    then=Object(properties={"file": Object(properties={"caption": String(max_length=3000)})}),
                ),
                Case(
                    when={"channel": ("mms",), "message_type": ("content",)},
                    needs=("content",),
                    then=Object(
                        properties={
                            "content": Array(
                                Object(
                                    "#/components/schemas/OutboundMessage/oneOf/7/properties/content/items",
                                    properties={
                                        "type": String(enum=("image", "vcard", "audio", "video", "file"))
                                    },
                                )
                            )
                        }
                    ),
                ),
                Case(
                    when={"channel": ("rcs",), "message_type": ("text",)},
                    needs=("text",),
                    then=Object(properties={"text": String(max_length=3072)}),
                ),
                Case(when={"channel": ("rcs",), "message_type": ("image",)}, needs=("image",)),
                Case(when={"channel": ("rcs",), "message_type": ("video",)}, needs=("video",)),
                Case(when={"channel": ("rcs",), "message_type": ("file",)}, needs=("file",)),
                Case(when={"channel": ("rcs",), "message_type": ("card",)}, needs=("card",)),
                Case(when={"channel": ("rcs",), "message_type": ("carousel",)}, needs=("carousel",)),
                Case(when={"channel": ("rcs",), "message_type": ("custom",)}, needs=("custom",)),
                Case(
                    when={"channel": ("whatsapp",), "message_type": ("text",)},
                    needs=("text",),
                    then=Object(properties={"text": String(max_length=4096)}),
                ),
                Case(
                    when={"channel": ("whatsapp",), "message_type": ("image",)},
                    needs=("image",),
                    then=Object(
                        properties={"image": Object(properties={"caption": String(max_length=3000)})}
                    ),
                ),
                Case(
                    when={"channel": ("whatsapp",), "message_type": ("video",)},
                    needs=("video",),
                    then=Object(
                        properties={"video": Object(properties={"caption": String(max_length=3000)})}
                    ),
                ),
                Case(
                    when={"channel": ("whatsapp",), "message_type": ("file",)},
                    needs=("file",),
                    then=Object(properties={"file": Object(properties={"caption": String(max_length=3000)})}),
                ),
                Case(
                    when={"channel": ("whatsapp",), "message_type": ("audio",)},
                    needs=("audio",),
                    then=Object(
                        properties={
                            "audio": Object(properties={"url": String(min_length=10, max_length=2000)})
                        }
                    ),
                ),
                Case(
                    when={"channel": ("whatsapp",), "message_type": ("template",)},
                    needs=("template", "whatsapp"),
                    then=Object(properties={"whatsapp": Object(required=("locale",))}),
                ),
                Case(
                    when={"channel": ("whatsapp",), "message_type": ("reaction",)},
                    needs=("reaction", "context"),
                ),
                Case(when={"channel": ("whatsapp",), "message_type": ("sticker",)}, needs=("sticker",)),
                Case(when={"channel": ("whatsapp",), "message_type": ("custom",)}, needs=("custom",)),
                Case(
                    when={"channel": ("messenger",), "message_type": ("text",)},
                    needs=("text",),
                    then=Object(properties={"text": String(max_length=640)}),
                ),
                Case(when={"channel": ("messenger",), "message_type": ("image",)}, needs=("image",)),
                Case(when={"channel": ("messenger",), "message_type": ("audio",)}, needs=("audio",)),
                Case(when={"channel": ("messenger",), "message_type": ("video",)}, needs=("video",)),
                Case(when={"channel": ("messenger",), "message_type": ("file",)}, needs=("file",)),
                Case(
                    when={"channel": ("viber_service",), "message_type": ("text",)},
                    needs=("text",),
                    then=Object(properties={"text": String(max_length=1000)}),
                ),
                Case(when={"channel": ("viber_service",), "message_type": ("image",)}, needs=("image",)),
                Case(
                    when={"channel": ("viber_service",), "message_type": ("video",)},
                    needs=("video", "viber_service"),
                    then=Object(
                        properties={
                            "video": Object(required=("thumb_url",)),
                            "viber_service": Object(required=("duration", "file_size")),
                        }
                    ),
                ),
                Case(
                    when={"channel": ("viber_service",), "message_type": ("file",)},
                    needs=("file",),
                    then=Object(properties={"file": Object(properties={"name": String(max_length=25)})}),
                ),
                Case(when={"channel": ("email",), "message_type": ("text",)}, needs=("text", "email")),
                Case(when={"channel": ("email",), "message_type": ("html",)}, needs=("html", "email")),
                Case(
                    when={"channel": ("email",), "message_type": ("content",)},
                    needs=("content", "email"),
                    then=Object(
                        properties={
                            "content": Array(
                                Object(
                                    "#/components/schemas/OutboundMessage/oneOf/35/properties/content/items",
                                    properties={"type": String(enum=("text", "html"))},
                                )
                            )
                        }
                    ),
                ),
                exclusive=True,
                pointer="#/components/schemas/OutboundMessage/oneOf",
            ),
            Cases(
                Case(
                    when={"channel": ("sms",)},
                    then=Object(
                        properties={
                            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                            "ttl": Integer(minimum=20, maximum=604800),
                        }
                    ),
                ),
                Case(
                    when={"channel": ("mms",)},
                    then=Object(
                        properties={
                            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                            "ttl": Integer(minimum=300, maximum=259200),
                        }
                    ),
                ),
                Case(
                    when={"channel": ("rcs",)},
                    then=Object(
                        properties={
                            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
                            "ttl": Integer(minimum=20, maximum=259200),
                        }
                    ),
                ),
                Case(
                    when={"channel": ("whatsapp",)},
                    then=Object(
                        properties={"to": String(pattern="^([1-9][0-9]{6,14}|[0-9]*[^+0-9\\s]\\S*)\\Z")}
                    ),
                ),
                Case(
                    when={"channel": ("viber_service",)},
                    then=Object(properties={"to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z")}),
                ),
                Case(
                    when={"channel": ("messenger",)},
                    then=Object(
                        properties={
                            "to": String(min_length=1, max_length=50),
                            "from": String(min_length=1, max_length=50),
                        },
                        arguments={"from": "from_"},
                    ),
                ),
                Case(when={"channel": ("email",)}),
                arguments={"from": "from_"},
                pointer="#/components/schemas/OutboundMessage/anyOf",
            ),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[MessageResponse] = Endpoint(
    OPERATION,
    success=(json_response("202", MessageResponse),),
    errors=(
        json_response("401", Problem),
        json_response("402", Problem),
        json_response("404", Problem),
        json_response("422", Problem),
        json_response("429", Problem),
        json_response("500", Problem),
    ),
)
