"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NotRequired, TypedDict


class AdvancedMachineDetectionDict(TypedDict):
    """``AdvancedMachineDetection`` as a plain dict."""

    beep_timeout: NotRequired[int]
    behavior: NotRequired[Literal["continue", "hangup"]]
    mode: NotRequired[Literal["default", "detect", "detect_beep"]]


class AppEndpointDict(TypedDict):
    """``AppEndpoint`` as a plain dict."""

    type: Literal["app"]
    user: str


class ApplicationRequestCapabilitiesDict(TypedDict):
    """``ApplicationRequestCapabilities`` as a plain dict."""

    messages: NotRequired[ApplicationRequestCapabilitiesMessagesDict]
    voice: NotRequired[ApplicationRequestCapabilitiesVoiceDict]


class ApplicationRequestCapabilitiesMessagesDict(TypedDict):
    """``ApplicationRequestCapabilitiesMessages`` as a plain dict."""

    webhooks: NotRequired[ApplicationRequestCapabilitiesMessagesWebhooksDict]


class ApplicationRequestCapabilitiesMessagesWebhooksDict(TypedDict):
    """``ApplicationRequestCapabilitiesMessagesWebhooks`` as a plain dict."""

    inbound_url: NotRequired[Mapping[str, Any]]
    status_url: NotRequired[Mapping[str, Any]]


class ApplicationRequestCapabilitiesVoiceDict(TypedDict):
    """``ApplicationRequestCapabilitiesVoice`` as a plain dict."""

    webhooks: NotRequired[ApplicationRequestCapabilitiesVoiceWebhooksDict]


class ApplicationRequestCapabilitiesVoiceWebhooksDict(TypedDict):
    """``ApplicationRequestCapabilitiesVoiceWebhooks`` as a plain dict."""

    answer_url: NotRequired[ApplicationRequestCapabilitiesVoiceWebhooksAnswerUrlDict]
    event_url: NotRequired[ApplicationRequestCapabilitiesVoiceWebhooksEventUrlDict]


class ApplicationRequestCapabilitiesVoiceWebhooksAnswerUrlDict(TypedDict):
    """``ApplicationRequestCapabilitiesVoiceWebhooksAnswerUrl`` as a plain dict."""

    address: NotRequired[str]
    http_method: NotRequired[str]


class ApplicationRequestCapabilitiesVoiceWebhooksEventUrlDict(TypedDict):
    """``ApplicationRequestCapabilitiesVoiceWebhooksEventUrl`` as a plain dict."""

    address: NotRequired[str]
    http_method: NotRequired[str]


class CallAppEndpointDict(TypedDict):
    """``CallAppEndpoint`` as a plain dict."""

    type: Literal["app"]
    user: str


class CallFromDict(TypedDict):
    """``CallFrom`` as a plain dict."""

    type: Literal["phone"]
    number: str


class CallPhoneEndpointDict(TypedDict):
    """``CallPhoneEndpoint`` as a plain dict."""

    type: Literal["phone"]
    number: str
    dtmfAnswer: NotRequired[str]
    shaken: NotRequired[str]


class CallSipEndpointDict(TypedDict):
    """``CallSipEndpoint`` as a plain dict."""

    type: Literal["sip"]
    uri: str
    headers: NotRequired[Mapping[str, str]]
    standard_headers: NotRequired[SipStandardHeadersDict]


class CallVbcEndpointDict(TypedDict):
    """``CallVbcEndpoint`` as a plain dict."""

    type: Literal["vbc"]
    extension: str


CallWebsocketEndpointDict = TypedDict(
    "CallWebsocketEndpointDict",
    {
        "type": Literal["websocket"],
        "uri": str,
        "content-type": Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"],
        "authorization": NotRequired["WebsocketAuthorizationDict"],
        "headers": NotRequired[Mapping[str, Any]],
    },
)
"""``CallWebsocketEndpoint`` as a plain dict."""


ChannelDict = TypedDict(
    "ChannelDict",
    {
        "type": Literal["app", "phone", "sms", "mms", "whatsapp", "viber", "messenger"],
        "from": NotRequired["ChannelFromDict"],
        "to": NotRequired["ChannelToDict"],
    },
)
"""``Channel`` as a plain dict."""


class ChannelFromDict(TypedDict):
    """``ChannelFrom`` as a plain dict."""

    type: NotRequired[str]


class ChannelToDict(TypedDict):
    """``ChannelTo`` as a plain dict."""

    id: NotRequired[str]
    number: NotRequired[str]
    type: NotRequired[str]
    user: NotRequired[str]


ConnectActionDict = TypedDict(
    "ConnectActionDict",
    {
        "action": Literal["connect"],
        "endpoint": Sequence[
            "PhoneEndpointDict | AppEndpointDict | WebsocketEndpointDict | SipEndpointDict | VbcEndpointDict"
        ],
        "advancedMachineDetection": NotRequired["AdvancedMachineDetectionDict"],
        "eventMethod": NotRequired[Literal["GET", "POST"]],
        "eventType": NotRequired[Literal["synchronous"]],
        "eventUrl": NotRequired[Sequence[str]],
        "from": NotRequired[str],
        "limit": NotRequired[int],
        "machineDetection": NotRequired[Literal["continue", "hangup"]],
        "randomFromNumber": NotRequired[bool],
        "ringbackTone": NotRequired[str],
        "timeout": NotRequired[int],
    },
)
"""``ConnectAction`` as a plain dict."""


class ConversationActionDict(TypedDict):
    """``ConversationAction`` as a plain dict."""

    action: Literal["conversation"]
    name: str
    canHear: NotRequired[Sequence[str]]
    canSpeak: NotRequired[Sequence[str]]
    endOnExit: NotRequired[bool]
    eventMethod: NotRequired[Literal["GET", "POST"]]
    eventUrl: NotRequired[Sequence[str]]
    musicOnHoldUrl: NotRequired[Sequence[str]]
    mute: NotRequired[bool]
    record: NotRequired[bool]
    startOnEnter: NotRequired[bool]
    transcription: NotRequired[NccoTranscriptionDict]


class ConversationRequestCallbackDict(TypedDict):
    """``ConversationRequestCallback`` as a plain dict."""

    event_mask: NotRequired[str]
    method: NotRequired[Literal["POST", "GET"]]
    params: NotRequired[ConversationRequestCallbackParamsDict]
    url: NotRequired[str]


class ConversationRequestCallbackParamsDict(TypedDict):
    """``ConversationRequestCallbackParams`` as a plain dict."""

    applicationId: NotRequired[str]
    ncco_url: NotRequired[str]


class ConversationRequestNumbersItemDict(TypedDict):
    """``ConversationRequestNumbersItem`` as a plain dict."""

    type: Literal["phone", "sip", "app", "websocket", "vbc"]
    number: NotRequired[str]


class ConversationRequestPropertiesDict(TypedDict):
    """``ConversationRequestProperties`` as a plain dict."""

    custom_data: NotRequired[Mapping[str, Any]]
    custom_sort_key: NotRequired[str]
    ttl: NotRequired[int]
    type: NotRequired[str]


class CreateMemberRequestUserDict(TypedDict):
    """``CreateMemberRequestUser`` as a plain dict."""

    id: NotRequired[str]
    name: NotRequired[str]


CreateVerifyV2RequestWorkflowItemDict = TypedDict(
    "CreateVerifyV2RequestWorkflowItemDict",
    {
        "channel": Literal["sms", "whatsapp", "voice", "email", "silent_auth", "rcs"],
        "to": str,
        "from": NotRequired[str],
    },
)
"""``CreateVerifyV2RequestWorkflowItem`` as a plain dict."""


class DtmfInputDict(TypedDict):
    """``DtmfInput`` as a plain dict."""

    maxDigits: NotRequired[int]
    submitOnHash: NotRequired[bool]
    timeOut: NotRequired[int]


class InputActionDict(TypedDict):
    """``InputAction`` as a plain dict."""

    action: Literal["input"]
    type: Sequence[Literal["dtmf", "speech"]]
    dtmf: NotRequired[DtmfInputDict]
    eventMethod: NotRequired[Literal["GET", "POST"]]
    eventUrl: NotRequired[Sequence[str]]
    mode: NotRequired[Literal["synchronous", "asynchronous"]]
    speech: NotRequired[SpeechInputDict]


class LinkDict(TypedDict):
    """``Link`` as a plain dict."""

    href: NotRequired[str]


class MemberMediaDict(TypedDict):
    """``MemberMedia`` as a plain dict."""

    audio: NotRequired[bool]
    audio_settings: NotRequired[MemberMediaAudioSettingsDict]


class MemberMediaAudioSettingsDict(TypedDict):
    """``MemberMediaAudioSettings`` as a plain dict."""

    earmuffed: NotRequired[bool]
    enabled: NotRequired[bool]
    muted: NotRequired[bool]


class MessageAttachmentDict(TypedDict):
    """``MessageAttachment`` as a plain dict."""

    type: Literal["image", "vcard", "audio", "video", "file"]
    url: str
    caption: NotRequired[str]


class MessageAudioDict(TypedDict):
    """``MessageAudio`` as a plain dict."""

    url: str
    caption: NotRequired[str]


class MessageCardDict(TypedDict):
    """``MessageCard`` as a plain dict."""

    media_description: NotRequired[str]
    media_force_refresh: NotRequired[bool]
    media_height: NotRequired[str]
    media_url: NotRequired[str]
    suggestions: NotRequired[Sequence[MessageSuggestionDict]]
    text: NotRequired[str]
    thumbnail_url: NotRequired[str]
    title: NotRequired[str]


class MessageCarouselDict(TypedDict):
    """``MessageCarousel`` as a plain dict."""

    cards: Sequence[MessageCardDict]


class MessageContextDict(TypedDict):
    """``MessageContext`` as a plain dict."""

    message_uuid: str


class MessageEmailOptionsDict(TypedDict):
    """``MessageEmailOptions`` as a plain dict."""

    subject: str
    bcc: NotRequired[Any]
    cc: NotRequired[Any]
    from_name: NotRequired[str]
    importance: NotRequired[str]
    priority: NotRequired[str]
    sensitivity: NotRequired[str]
    to_name: NotRequired[str]


class MessageFileDict(TypedDict):
    """``MessageFile`` as a plain dict."""

    url: str
    caption: NotRequired[str]
    name: NotRequired[str]


class MessageImageDict(TypedDict):
    """``MessageImage`` as a plain dict."""

    url: str
    caption: NotRequired[str]


class MessageMessengerOptionsDict(TypedDict):
    """``MessageMessengerOptions`` as a plain dict."""

    category: NotRequired[Literal["response", "update", "message_tag"]]
    tag: NotRequired[str]


class MessageMmsOptionsDict(TypedDict):
    """``MessageMmsOptions`` as a plain dict."""

    participants: NotRequired[Sequence[str]]


class MessageRcsOptionsDict(TypedDict):
    """``MessageRcsOptions`` as a plain dict."""

    card_orientation: NotRequired[str]
    card_width: NotRequired[str]
    category: NotRequired[str]
    image_alignment: NotRequired[str]


class MessageReactionDict(TypedDict):
    """``MessageReaction`` as a plain dict."""

    action: Literal["react", "unreact"]
    emoji: NotRequired[str]


class MessageSmsOptionsDict(TypedDict):
    """``MessageSmsOptions`` as a plain dict."""

    content_id: NotRequired[str]
    encoding_type: NotRequired[Literal["text", "unicode", "auto"]]
    entity_id: NotRequired[str]
    pool_id: NotRequired[str]


class MessageStickerDict(TypedDict):
    """``MessageSticker`` as a plain dict."""

    id: NotRequired[str]
    url: NotRequired[str]


class MessageSuggestionDict(TypedDict):
    """``MessageSuggestion`` as a plain dict."""

    type: str
    text: str
    description: NotRequired[str]
    end_time: NotRequired[str]
    fallback_url: NotRequired[str]
    latitude: NotRequired[str]
    longitude: NotRequired[str]
    phone_number: NotRequired[str]
    pin_label: NotRequired[str]
    postback_data: NotRequired[str]
    start_time: NotRequired[str]
    title: NotRequired[str]
    url: NotRequired[str]
    view_mode: NotRequired[str]


class MessageTemplateDict(TypedDict):
    """``MessageTemplate`` as a plain dict."""

    name: str
    parameters: NotRequired[Sequence[Any]]


class MessageVcardDict(TypedDict):
    """``MessageVcard`` as a plain dict."""

    url: str
    caption: NotRequired[str]


class MessageViberActionDict(TypedDict):
    """``MessageViberAction`` as a plain dict."""

    url: str
    text: str


class MessageViberOptionsDict(TypedDict):
    """``MessageViberOptions`` as a plain dict."""

    action: NotRequired[MessageViberActionDict]
    category: NotRequired[Literal["transaction", "promotion"]]
    duration: NotRequired[str]
    file_size: NotRequired[str]
    ttl: NotRequired[int]
    type: NotRequired[str]


class MessageVideoDict(TypedDict):
    """``MessageVideo`` as a plain dict."""

    url: str
    caption: NotRequired[str]
    thumb_url: NotRequired[str]


class MessageWhatsappOptionsDict(TypedDict):
    """``MessageWhatsappOptions`` as a plain dict."""

    locale: NotRequired[str]
    policy: NotRequired[Literal["deterministic"]]


class NccoTranscriptionDict(TypedDict):
    """``NccoTranscription`` as a plain dict."""

    eventMethod: NotRequired[Literal["GET", "POST"]]
    eventUrl: NotRequired[Sequence[str]]
    language: NotRequired[str]
    sentimentAnalysis: NotRequired[bool]


class NotifyActionDict(TypedDict):
    """``NotifyAction`` as a plain dict."""

    action: Literal["notify"]
    payload: Mapping[str, Any]
    eventUrl: Sequence[str]
    eventMethod: NotRequired[Literal["GET", "POST"]]


class OnAnswerDict(TypedDict):
    """``OnAnswer`` as a plain dict."""

    url: str
    ringbackTone: NotRequired[str]


OutboundMessageDict = TypedDict(
    "OutboundMessageDict",
    {
        "message_type": Literal[
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
        ],
        "to": str,
        "from": str,
        "channel": Literal["sms", "whatsapp", "messenger", "viber_service", "mms", "rcs", "email"],
        "audio": NotRequired["MessageAudioDict"],
        "card": NotRequired["MessageCardDict"],
        "carousel": NotRequired["MessageCarouselDict"],
        "client_ref": NotRequired[str],
        "content": NotRequired["Sequence[MessageAttachmentDict] | Mapping[str, Any]"],
        "context": NotRequired["MessageContextDict"],
        "custom": NotRequired[Mapping[str, Any]],
        "email": NotRequired["MessageEmailOptionsDict"],
        "file": NotRequired["MessageFileDict"],
        "html": NotRequired[str],
        "image": NotRequired["MessageImageDict"],
        "messenger": NotRequired["MessageMessengerOptionsDict"],
        "mms": NotRequired["MessageMmsOptionsDict"],
        "rcs": NotRequired["MessageRcsOptionsDict"],
        "reaction": NotRequired["MessageReactionDict"],
        "sms": NotRequired["MessageSmsOptionsDict"],
        "sticker": NotRequired["MessageStickerDict"],
        "suggestions": NotRequired[Sequence["MessageSuggestionDict"]],
        "template": NotRequired["MessageTemplateDict"],
        "text": NotRequired[str],
        "trusted_recipient": NotRequired[bool],
        "ttl": NotRequired[int],
        "vcard": NotRequired["MessageVcardDict"],
        "viber_service": NotRequired["MessageViberOptionsDict"],
        "video": NotRequired["MessageVideoDict"],
        "webhook_url": NotRequired[str],
        "webhook_version": NotRequired[Literal["v0.1", "v1"]],
        "whatsapp": NotRequired["MessageWhatsappOptionsDict"],
    },
)
"""``OutboundMessage`` as a plain dict."""


class PhoneEndpointDict(TypedDict):
    """``PhoneEndpoint`` as a plain dict."""

    type: Literal["phone"]
    number: str
    dtmfAnswer: NotRequired[str]
    onAnswer: NotRequired[OnAnswerDict]
    shaken: NotRequired[str]


class RecordActionDict(TypedDict):
    """``RecordAction`` as a plain dict."""

    action: Literal["record"]
    beepStart: NotRequired[bool]
    channels: NotRequired[int]
    endOnKey: NotRequired[str]
    endOnSilence: NotRequired[int]
    eventMethod: NotRequired[Literal["GET", "POST"]]
    eventUrl: NotRequired[Sequence[str]]
    format: NotRequired[Literal["mp3", "wav", "ogg"]]
    split: NotRequired[Literal["conversation"]]
    timeOut: NotRequired[int]
    transcription: NotRequired[NccoTranscriptionDict]


class RecordConversationRequestTranscriptionDict(TypedDict):
    """``RecordConversationRequestTranscription`` as a plain dict."""

    event_method: NotRequired[Literal["GET", "POST"]]
    event_url: NotRequired[Sequence[str]]
    language: NotRequired[str]
    sentiment_analysis: NotRequired[bool]


class ReplyingIndicatorDict(TypedDict):
    """``ReplyingIndicator`` as a plain dict."""

    show: NotRequired[bool]
    type: NotRequired[Literal["text"]]


class SelfLinkDict(TypedDict):
    """``SelfLink`` as a plain dict."""

    self: NotRequired[LinkDict]


class SipEndpointDict(TypedDict):
    """``SipEndpoint`` as a plain dict."""

    type: Literal["sip"]
    domain: NotRequired[str]
    headers: NotRequired[Mapping[str, str]]
    standardHeaders: NotRequired[SipStandardHeadersDict]
    uri: NotRequired[str]
    user: NotRequired[str]


SipStandardHeadersDict = TypedDict("SipStandardHeadersDict", {"User-to-User": NotRequired[str]})
"""``SipStandardHeaders`` as a plain dict."""


class SpeechInputDict(TypedDict):
    """``SpeechInput`` as a plain dict."""

    context: NotRequired[Sequence[str]]
    endOnSilence: NotRequired[float]
    language: NotRequired[str]
    maxDuration: NotRequired[int]
    saveAudio: NotRequired[bool]
    sensitivity: NotRequired[int]
    startTimeout: NotRequired[int]
    uuid: NotRequired[Sequence[str]]


class StreamActionDict(TypedDict):
    """``StreamAction`` as a plain dict."""

    action: Literal["stream"]
    streamUrl: Sequence[str]
    bargeIn: NotRequired[bool]
    level: NotRequired[float]
    loop: NotRequired[int]


class TalkActionDict(TypedDict):
    """``TalkAction`` as a plain dict."""

    action: Literal["talk"]
    text: str
    bargeIn: NotRequired[bool]
    language: NotRequired[str]
    level: NotRequired[float]
    loop: NotRequired[int]
    premium: NotRequired[bool]
    style: NotRequired[int]
    voiceName: NotRequired[str]


class TransferActionDict(TypedDict):
    """``TransferAction`` as a plain dict."""

    action: Literal["transfer"]
    conversationId: str
    canHear: NotRequired[Sequence[str]]
    canSpeak: NotRequired[Sequence[str]]
    mute: NotRequired[bool]


class TransferToNccoDict(TypedDict):
    """``TransferToNcco`` as a plain dict."""

    type: Literal["ncco"]
    ncco: Sequence[
        RecordActionDict
        | ConversationActionDict
        | ConnectActionDict
        | TalkActionDict
        | StreamActionDict
        | InputActionDict
        | NotifyActionDict
        | WaitActionDict
        | TransferActionDict
    ]


class TransferToUrlDict(TypedDict):
    """``TransferToUrl`` as a plain dict."""

    type: Literal["ncco"]
    url: Sequence[str]


class UpdateMemberRequestReasonDict(TypedDict):
    """``UpdateMemberRequestReason`` as a plain dict."""

    code: NotRequired[str]
    text: NotRequired[str]


class UserChannelsDict(TypedDict):
    """``UserChannels`` as a plain dict."""

    messenger: NotRequired[Sequence[UserChannelsMessengerItemDict]]
    mms: NotRequired[Sequence[UserChannelsMmsItemDict]]
    pstn: NotRequired[Sequence[UserChannelsPstnItemDict]]
    sip: NotRequired[Sequence[UserChannelsSipItemDict]]
    sms: NotRequired[Sequence[UserChannelsSmsItemDict]]
    vbc: NotRequired[Sequence[UserChannelsVbcItemDict]]
    viber: NotRequired[Sequence[UserChannelsViberItemDict]]
    websocket: NotRequired[Sequence[UserChannelsWebsocketItemDict]]
    whatsapp: NotRequired[Sequence[UserChannelsWhatsappItemDict]]


class UserChannelsMessengerItemDict(TypedDict):
    """``UserChannelsMessengerItem`` as a plain dict."""

    id: NotRequired[str]


class UserChannelsMmsItemDict(TypedDict):
    """``UserChannelsMmsItem`` as a plain dict."""

    number: NotRequired[str]


class UserChannelsPstnItemDict(TypedDict):
    """``UserChannelsPstnItem`` as a plain dict."""

    number: NotRequired[int]


class UserChannelsSipItemDict(TypedDict):
    """``UserChannelsSipItem`` as a plain dict."""

    password: NotRequired[str]
    uri: NotRequired[str]
    username: NotRequired[str]


class UserChannelsSmsItemDict(TypedDict):
    """``UserChannelsSmsItem`` as a plain dict."""

    number: NotRequired[str]


class UserChannelsVbcItemDict(TypedDict):
    """``UserChannelsVbcItem`` as a plain dict."""

    extension: NotRequired[str]


class UserChannelsViberItemDict(TypedDict):
    """``UserChannelsViberItem`` as a plain dict."""

    number: NotRequired[str]


UserChannelsWebsocketItemDict = TypedDict(
    "UserChannelsWebsocketItemDict",
    {
        "content-type": NotRequired[Literal["audio/l16;rate=8000", "audio/l16;rate=16000"]],
        "headers": NotRequired[Mapping[str, Any]],
        "uri": NotRequired[str],
    },
)
"""``UserChannelsWebsocketItem`` as a plain dict."""


class UserChannelsWhatsappItemDict(TypedDict):
    """``UserChannelsWhatsappItem`` as a plain dict."""

    number: NotRequired[str]


class UserPropertiesDict(TypedDict):
    """``UserProperties`` as a plain dict."""

    custom_data: NotRequired[Mapping[str, Any]]
    ttl: NotRequired[int]


class UserTimestampDict(TypedDict):
    """``UserTimestamp`` as a plain dict."""

    created: NotRequired[datetime | str]
    destroyed: NotRequired[datetime | str | None]
    updated: NotRequired[datetime | str | None]


class VbcEndpointDict(TypedDict):
    """``VbcEndpoint`` as a plain dict."""

    type: Literal["vbc"]
    extension: str


class WaitActionDict(TypedDict):
    """``WaitAction`` as a plain dict."""

    action: Literal["wait"]
    timeout: NotRequired[float]


class WebsocketAuthorizationDict(TypedDict):
    """``WebsocketAuthorization`` as a plain dict."""

    type: Literal["vonage", "custom"]
    value: NotRequired[str]


WebsocketEndpointDict = TypedDict(
    "WebsocketEndpointDict",
    {
        "type": Literal["websocket"],
        "uri": str,
        "content-type": Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"],
        "authorization": NotRequired["WebsocketAuthorizationDict"],
        "headers": NotRequired[Mapping[str, Any]],
    },
)
"""``WebsocketEndpoint`` as a plain dict."""
