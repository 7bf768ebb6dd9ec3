"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict, Union


class AdvancedMachineDetectionDict(TypedDict):
    """``AdvancedMachineDetection`` as a plain dict."""

    beep_timeout: NotRequired[int]
    behavior: NotRequired[Literal["continue", "hangup"]]
    mode: NotRequired[Literal["default", "detect", "detect_beep"]]


class AppEndpointDict(TypedDict):
    """``AppEndpoint`` as a plain dict."""

    type: Literal["app"]
    user: str


class ApplicationCapabilitiesDict(TypedDict):
    """``ApplicationCapabilities`` as a plain dict."""

    meetings: NotRequired[Mapping[str, Any]]
    messages: NotRequired[MessagesCapability | MessagesCapabilityDict]
    network_apis: NotRequired[ApplicationNetworkApis | ApplicationNetworkApisDict]
    rtc: NotRequired[RtcCapability | RtcCapabilityDict]
    vbc: NotRequired[Mapping[str, Any]]
    verify: NotRequired[VerifyCapability | VerifyCapabilityDict]
    video: NotRequired[ApplicationVideo | ApplicationVideoDict]
    voice: NotRequired[VoiceCapability | VoiceCapabilityDict]


class ApplicationNetworkApisDict(TypedDict):
    """``ApplicationNetworkApis`` as a plain dict."""

    network_application_id: NotRequired[str]
    redirect_uri: NotRequired[str]


class ApplicationPostWebhookDict(TypedDict):
    """``ApplicationPostWebhook`` as a plain dict."""

    address: NotRequired[str]
    http_method: NotRequired[Literal["POST"]]


class ApplicationPrivacyDict(TypedDict):
    """``ApplicationPrivacy`` as a plain dict."""

    improve_ai: NotRequired[bool]


class ApplicationRequestKeysDict(TypedDict):
    """``ApplicationRequestKeys`` as a plain dict."""

    public_key: NotRequired[str]


class ApplicationVideoDict(TypedDict):
    """``ApplicationVideo`` as a plain dict."""

    storage: NotRequired[ApplicationVideoStorage | ApplicationVideoStorageDict]
    webhooks: NotRequired[ApplicationVideoWebhooks | ApplicationVideoWebhooksDict]


class ApplicationVideoStorageDict(TypedDict):
    """``ApplicationVideoStorage`` as a plain dict."""

    cloud_storage: NotRequired[bool]
    end_to_end_encryption: NotRequired[bool]
    server_side_encryption: NotRequired[bool]


class ApplicationVideoWebhookDict(TypedDict):
    """``ApplicationVideoWebhook`` as a plain dict."""

    active: NotRequired[bool]
    address: NotRequired[str]


class ApplicationVideoWebhooksDict(TypedDict):
    """``ApplicationVideoWebhooks`` as a plain dict."""

    archive_status: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    broadcast_status: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    captions_status: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    connection_created: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    connection_destroyed: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    render_status: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    session_created: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    session_destroyed: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    session_notification: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    sip_call_created: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    sip_call_destroyed: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    sip_call_mute_forced: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    sip_call_updated: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    stream_created: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]
    stream_destroyed: NotRequired[ApplicationVideoWebhook | ApplicationVideoWebhookDict]


class ApplicationWebhookDict(TypedDict):
    """``ApplicationWebhook`` as a plain dict."""

    address: NotRequired[str]
    http_method: NotRequired[Literal["GET", "POST"]]


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
    standard_headers: NotRequired[SipStandardHeaders | SipStandardHeadersDict]


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
        "authorization": NotRequired[Union["WebsocketAuthorization", "WebsocketAuthorizationDict"]],
        "headers": NotRequired[Mapping[str, Any]],
    },
)
"""``CallWebsocketEndpoint`` as a plain dict."""


ChannelDict = TypedDict(
    "ChannelDict",
    {
        "type": Literal["app", "phone", "sms", "mms", "whatsapp", "viber", "messenger"],
        "from": NotRequired[Union["ChannelFrom", "ChannelFromDict"]],
        "to": NotRequired[Union["ChannelTo", "ChannelToDict"]],
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
            Union[
                "PhoneEndpoint",
                "PhoneEndpointDict",
                "AppEndpoint",
                "AppEndpointDict",
                "WebsocketEndpoint",
                "WebsocketEndpointDict",
                "SipEndpoint",
                "SipEndpointDict",
                "VbcEndpoint",
                "VbcEndpointDict",
            ]
        ],
        "advancedMachineDetection": NotRequired[
            Union["AdvancedMachineDetection", "AdvancedMachineDetectionDict"]
        ],
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
    transcription: NotRequired[NccoTranscription | NccoTranscriptionDict]


class ConversationRequestCallbackDict(TypedDict):
    """``ConversationRequestCallback`` as a plain dict."""

    event_mask: NotRequired[str]
    method: NotRequired[Literal["POST", "GET"]]
    params: NotRequired[ConversationRequestCallbackParams | ConversationRequestCallbackParamsDict]
    url: NotRequired[str]


class ConversationRequestCallbackParamsDict(TypedDict):
    """``ConversationRequestCallbackParams`` as a plain dict."""

    applicationId: NotRequired[str]
    ncco_url: NotRequired[str]


class ConversationRequestNumbersItemDict(TypedDict):
    """``ConversationRequestNumbersItem`` as a plain dict."""

    type: Literal["phone", "sip", "app", "websocket", "vbc"]
    content_type: NotRequired[str]
    extension: NotRequired[str]
    number: NotRequired[str]
    password: NotRequired[str]
    uri: NotRequired[str]
    user: NotRequired[str]
    username: NotRequired[str]


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


class DtmfInputDict(TypedDict):
    """``DtmfInput`` as a plain dict."""

    maxDigits: NotRequired[int]
    submitOnHash: NotRequired[bool]
    timeOut: NotRequired[int]


class InputActionDict(TypedDict):
    """``InputAction`` as a plain dict."""

    action: Literal["input"]
    type: Sequence[Literal["dtmf", "speech"]]
    dtmf: NotRequired[DtmfInput | DtmfInputDict]
    eventMethod: NotRequired[Literal["GET", "POST"]]
    eventUrl: NotRequired[Sequence[str]]
    mode: NotRequired[Literal["synchronous", "asynchronous"]]
    speech: NotRequired[SpeechInput | SpeechInputDict]


class LocationVerificationRequestDict(TypedDict):
    """``LocationVerificationRequest`` as a plain dict."""

    location: NotRequired[LocationVerificationRequestLocation | LocationVerificationRequestLocationDict]


class LocationVerificationRequestLocationDict(TypedDict):
    """``LocationVerificationRequestLocation`` as a plain dict."""

    center: NotRequired[
        LocationVerificationRequestLocationCenter | LocationVerificationRequestLocationCenterDict
    ]
    radius: NotRequired[int]
    type: NotRequired[Literal["CIRCLE"]]


class LocationVerificationRequestLocationCenterDict(TypedDict):
    """``LocationVerificationRequestLocationCenter`` as a plain dict."""

    latitude: NotRequired[float]
    longitude: NotRequired[float]


class MemberMediaDict(TypedDict):
    """``MemberMedia`` as a plain dict."""

    audio: NotRequired[bool]
    audio_settings: NotRequired[MemberMediaAudioSettings | MemberMediaAudioSettingsDict]


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


class MessageCalendarSuggestionDict(TypedDict):
    """``MessageCalendarSuggestion`` as a plain dict."""

    type: Literal["create_calendar_event"]
    text: str
    postback_data: str
    start_time: datetime | str
    end_time: datetime | str
    title: str
    description: str
    fallback_url: NotRequired[str]


class MessageCardDict(TypedDict):
    """``MessageCard`` as a plain dict."""

    title: str
    text: str
    media_url: str
    media_description: NotRequired[str]
    media_force_refresh: NotRequired[bool]
    media_height: NotRequired[Literal["SHORT", "MEDIUM", "TALL"]]
    suggestions: NotRequired[
        Sequence[
            MessageReplySuggestion
            | MessageReplySuggestionDict
            | MessageDialSuggestion
            | MessageDialSuggestionDict
            | MessageViewLocationSuggestion
            | MessageViewLocationSuggestionDict
            | MessageShareLocationSuggestion
            | MessageShareLocationSuggestionDict
            | MessageOpenUrlSuggestion
            | MessageOpenUrlSuggestionDict
            | MessageWebviewSuggestion
            | MessageWebviewSuggestionDict
            | MessageCalendarSuggestion
            | MessageCalendarSuggestionDict
        ]
    ]
    thumbnail_url: NotRequired[str]


class MessageCarouselDict(TypedDict):
    """``MessageCarousel`` as a plain dict."""

    cards: Sequence[MessageCard | MessageCardDict]


class MessageContextDict(TypedDict):
    """``MessageContext`` as a plain dict."""

    message_uuid: str


class MessageDialSuggestionDict(TypedDict):
    """``MessageDialSuggestion`` as a plain dict."""

    type: Literal["dial"]
    text: str
    postback_data: str
    phone_number: str
    fallback_url: NotRequired[str]


class MessageEmailAddressDict(TypedDict):
    """``MessageEmailAddress`` as a plain dict."""

    address: str
    name: NotRequired[str]


class MessageEmailOptionsDict(TypedDict):
    """``MessageEmailOptions`` as a plain dict."""

    subject: str
    bcc: NotRequired[Sequence[MessageEmailAddress | MessageEmailAddressDict]]
    cc: NotRequired[Sequence[MessageEmailAddress | MessageEmailAddressDict]]
    from_name: NotRequired[str]
    importance: NotRequired[Literal["High", "Normal", "Low"]]
    priority: NotRequired[Literal["Non-urgent", "Non-Urgent", "Normal", "Urgent"]]
    sensitivity: NotRequired[Literal["Personal", "Private", "Company-Confidential"]]
    to_name: NotRequired[str]


class MessageFileDict(TypedDict):
    """``MessageFile`` as a plain dict."""

    url: str
    caption: NotRequired[str]
    name: NotRequired[str]


class MessageHtmlDict(TypedDict):
    """``MessageHtml`` as a plain dict."""

    body: str


class MessageHtmlPartDict(TypedDict):
    """``MessageHtmlPart`` as a plain dict."""

    type: Literal["html"]
    body: str


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


class MessageOpenUrlSuggestionDict(TypedDict):
    """``MessageOpenUrlSuggestion`` as a plain dict."""

    type: Literal["open_url"]
    text: str
    postback_data: str
    url: str
    description: str


class MessageRcsOptionsDict(TypedDict):
    """``MessageRcsOptions`` as a plain dict."""

    card_orientation: NotRequired[Literal["VERTICAL", "HORIZONTAL"]]
    card_width: NotRequired[Literal["SMALL", "MEDIUM"]]
    category: NotRequired[
        Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"]
    ]
    image_alignment: NotRequired[Literal["RIGHT", "LEFT"]]


class MessageReactionDict(TypedDict):
    """``MessageReaction`` as a plain dict."""

    action: Literal["react", "unreact"]
    emoji: NotRequired[str]


class MessageReplySuggestionDict(TypedDict):
    """``MessageReplySuggestion`` as a plain dict."""

    type: Literal["reply"]
    text: str
    postback_data: str


class MessageShareLocationSuggestionDict(TypedDict):
    """``MessageShareLocationSuggestion`` as a plain dict."""

    type: Literal["share_location"]
    text: str
    postback_data: str


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


class MessageTemplateDict(TypedDict):
    """``MessageTemplate`` as a plain dict."""

    name: str
    parameters: NotRequired[Sequence[Any]]


class MessageTextPartDict(TypedDict):
    """``MessageTextPart`` as a plain dict."""

    type: Literal["text"]
    text: str


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

    action: NotRequired[MessageViberAction | MessageViberActionDict]
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


class MessageViewLocationSuggestionDict(TypedDict):
    """``MessageViewLocationSuggestion`` as a plain dict."""

    type: Literal["view_location"]
    text: str
    postback_data: str
    latitude: str
    longitude: str
    pin_label: str
    fallback_url: NotRequired[str]


class MessageWebviewSuggestionDict(TypedDict):
    """``MessageWebviewSuggestion`` as a plain dict."""

    type: Literal["open_url_in_webview"]
    text: str
    postback_data: str
    url: str
    description: str
    view_mode: NotRequired[Literal["FULL", "TALL", "HALF"]]


class MessageWhatsappOptionsDict(TypedDict):
    """``MessageWhatsappOptions`` as a plain dict."""

    locale: NotRequired[str]
    policy: NotRequired[Literal["deterministic"]]


class MessagesCapabilityDict(TypedDict):
    """``MessagesCapability`` as a plain dict."""

    authenticate_inbound_media: NotRequired[bool]
    version: NotRequired[Literal["v0.1", "v1"]]
    webhooks: NotRequired[MessagesCapabilityWebhooks | MessagesCapabilityWebhooksDict]


class MessagesCapabilityWebhooksDict(TypedDict):
    """``MessagesCapabilityWebhooks`` as a plain dict."""

    inbound_url: NotRequired[ApplicationPostWebhook | ApplicationPostWebhookDict]
    status_url: NotRequired[ApplicationPostWebhook | ApplicationPostWebhookDict]


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
        "audio": NotRequired[Union["MessageAudio", "MessageAudioDict"]],
        "card": NotRequired[Union["MessageCard", "MessageCardDict"]],
        "carousel": NotRequired[Union["MessageCarousel", "MessageCarouselDict"]],
        "client_ref": NotRequired[str],
        "content": NotRequired[
            Sequence[
                Union[
                    "MessageAttachment",
                    "MessageAttachmentDict",
                    "MessageTextPart",
                    "MessageTextPartDict",
                    "MessageHtmlPart",
                    "MessageHtmlPartDict",
                ]
            ]
        ],
        "context": NotRequired[Union["MessageContext", "MessageContextDict"]],
        "custom": NotRequired[Mapping[str, Any]],
        "email": NotRequired[Union["MessageEmailOptions", "MessageEmailOptionsDict"]],
        "file": NotRequired[Union["MessageFile", "MessageFileDict"]],
        "html": NotRequired[Union["MessageHtml", "MessageHtmlDict"]],
        "image": NotRequired[Union["MessageImage", "MessageImageDict"]],
        "messenger": NotRequired[Union["MessageMessengerOptions", "MessageMessengerOptionsDict"]],
        "mms": NotRequired[Union["MessageMmsOptions", "MessageMmsOptionsDict"]],
        "rcs": NotRequired[Union["MessageRcsOptions", "MessageRcsOptionsDict"]],
        "reaction": NotRequired[Union["MessageReaction", "MessageReactionDict"]],
        "sms": NotRequired[Union["MessageSmsOptions", "MessageSmsOptionsDict"]],
        "sticker": NotRequired[Union["MessageSticker", "MessageStickerDict"]],
        "suggestions": NotRequired[
            Sequence[
                Union[
                    "MessageReplySuggestion",
                    "MessageReplySuggestionDict",
                    "MessageDialSuggestion",
                    "MessageDialSuggestionDict",
                    "MessageViewLocationSuggestion",
                    "MessageViewLocationSuggestionDict",
                    "MessageShareLocationSuggestion",
                    "MessageShareLocationSuggestionDict",
                    "MessageOpenUrlSuggestion",
                    "MessageOpenUrlSuggestionDict",
                    "MessageWebviewSuggestion",
                    "MessageWebviewSuggestionDict",
                    "MessageCalendarSuggestion",
                    "MessageCalendarSuggestionDict",
                ]
            ]
        ],
        "template": NotRequired[Union["MessageTemplate", "MessageTemplateDict"]],
        "text": NotRequired[str],
        "trusted_recipient": NotRequired[bool],
        "ttl": NotRequired[int],
        "vcard": NotRequired[Union["MessageVcard", "MessageVcardDict"]],
        "viber_service": NotRequired[Union["MessageViberOptions", "MessageViberOptionsDict"]],
        "video": NotRequired[Union["MessageVideo", "MessageVideoDict"]],
        "webhook_url": NotRequired[str],
        "webhook_version": NotRequired[Literal["v0.1", "v1"]],
        "whatsapp": NotRequired[Union["MessageWhatsappOptions", "MessageWhatsappOptionsDict"]],
    },
)
"""``OutboundMessage`` as a plain dict."""


class PhoneEndpointDict(TypedDict):
    """``PhoneEndpoint`` as a plain dict."""

    type: Literal["phone"]
    number: str
    dtmfAnswer: NotRequired[str]
    onAnswer: NotRequired[OnAnswer | OnAnswerDict]
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
    transcription: NotRequired[NccoTranscription | NccoTranscriptionDict]


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


class RequestedInsightsDict(TypedDict):
    """``RequestedInsights`` as a plain dict."""

    current_carrier: NotRequired[Mapping[str, Any]]
    device_swap: NotRequired[RequestedInsightsDeviceSwap | RequestedInsightsDeviceSwapDict]
    format: NotRequired[Mapping[str, Any]]
    location_verification: NotRequired[LocationVerificationRequest | LocationVerificationRequestDict]
    original_carrier: NotRequired[Mapping[str, Any]]
    reachability: NotRequired[Mapping[str, Any]]
    roaming: NotRequired[Mapping[str, Any]]
    sim_swap: NotRequired[RequestedInsightsSimSwap | RequestedInsightsSimSwapDict]
    subscriber_match: NotRequired[SubscriberMatchRequest | SubscriberMatchRequestDict]


class RequestedInsightsDeviceSwapDict(TypedDict):
    """``RequestedInsightsDeviceSwap`` as a plain dict."""

    period: NotRequired[int]


class RequestedInsightsSimSwapDict(TypedDict):
    """``RequestedInsightsSimSwap`` as a plain dict."""

    period: NotRequired[int]


class RtcCapabilityDict(TypedDict):
    """``RtcCapability`` as a plain dict."""

    signed_callbacks: NotRequired[bool]
    webhooks: NotRequired[RtcCapabilityWebhooks | RtcCapabilityWebhooksDict]


class RtcCapabilityWebhooksDict(TypedDict):
    """``RtcCapabilityWebhooks`` as a plain dict."""

    event_url: NotRequired[ApplicationWebhook | ApplicationWebhookDict]


class SipEndpointDict(TypedDict):
    """``SipEndpoint`` as a plain dict."""

    type: Literal["sip"]
    domain: NotRequired[str]
    headers: NotRequired[Mapping[str, str]]
    standardHeaders: NotRequired[SipStandardHeaders | SipStandardHeadersDict]
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
    level: NotRequired[str | float]
    loop: NotRequired[int]


class SubscriberMatchRequestDict(TypedDict):
    """``SubscriberMatchRequest`` as a plain dict."""

    birthdate: NotRequired[date | str]
    country: NotRequired[str]
    family_name: NotRequired[str]
    given_name: NotRequired[str]
    house_number_extension: NotRequired[str]
    id_document: NotRequired[str]
    locality: NotRequired[str]
    postal_code: NotRequired[str]
    region: NotRequired[str]
    street_name: NotRequired[str]
    street_number: NotRequired[str]


class TalkActionDict(TypedDict):
    """``TalkAction`` as a plain dict."""

    action: Literal["talk"]
    text: str
    bargeIn: NotRequired[bool]
    language: NotRequired[str]
    level: NotRequired[str | float]
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
        RecordAction
        | RecordActionDict
        | ConversationAction
        | ConversationActionDict
        | ConnectAction
        | ConnectActionDict
        | TalkAction
        | TalkActionDict
        | StreamAction
        | StreamActionDict
        | InputAction
        | InputActionDict
        | NotifyAction
        | NotifyActionDict
        | WaitAction
        | WaitActionDict
        | TransferAction
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

    messenger: NotRequired[Sequence[UserChannelsMessengerItem | UserChannelsMessengerItemDict]]
    mms: NotRequired[Sequence[UserChannelsMmsItem | UserChannelsMmsItemDict]]
    pstn: NotRequired[Sequence[UserChannelsPstnItem | UserChannelsPstnItemDict]]
    sip: NotRequired[Sequence[UserChannelsSipItem | UserChannelsSipItemDict]]
    sms: NotRequired[Sequence[UserChannelsSmsItem | UserChannelsSmsItemDict]]
    vbc: NotRequired[Sequence[UserChannelsVbcItem | UserChannelsVbcItemDict]]
    viber: NotRequired[Sequence[UserChannelsViberItem | UserChannelsViberItemDict]]
    websocket: NotRequired[Sequence[UserChannelsWebsocketItem | UserChannelsWebsocketItemDict]]
    whatsapp: NotRequired[Sequence[UserChannelsWhatsappItem | UserChannelsWhatsappItemDict]]


class UserChannelsMessengerItemDict(TypedDict):
    """``UserChannelsMessengerItem`` as a plain dict."""

    id: NotRequired[str]


class UserChannelsMmsItemDict(TypedDict):
    """``UserChannelsMmsItem`` as a plain dict."""

    number: NotRequired[str]


class UserChannelsPstnItemDict(TypedDict):
    """``UserChannelsPstnItem`` as a plain dict."""

    number: NotRequired[str | int]


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
        "content-type": NotRequired[
            Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"]
        ],
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


class VbcEndpointDict(TypedDict):
    """``VbcEndpoint`` as a plain dict."""

    type: Literal["vbc"]
    extension: str


class VerifyCapabilityDict(TypedDict):
    """``VerifyCapability`` as a plain dict."""

    version: NotRequired[Literal["v2"]]
    webhooks: NotRequired[VerifyCapabilityWebhooks | VerifyCapabilityWebhooksDict]


class VerifyCapabilityWebhooksDict(TypedDict):
    """``VerifyCapabilityWebhooks`` as a plain dict."""

    status_url: NotRequired[ApplicationPostWebhook | ApplicationPostWebhookDict]


VerifyEmailStepDict = TypedDict(
    "VerifyEmailStepDict",
    {"channel": Literal["email"], "to": str, "from": NotRequired[str], "reuse_code": NotRequired[bool]},
)
"""``VerifyEmailStep`` as a plain dict."""


VerifyRcsStepDict = TypedDict(
    "VerifyRcsStepDict",
    {"channel": Literal["rcs"], "to": str, "from": NotRequired[str], "reuse_code": NotRequired[bool]},
)
"""``VerifyRcsStep`` as a plain dict."""


class VerifySilentAuthStepDict(TypedDict):
    """``VerifySilentAuthStep`` as a plain dict."""

    channel: Literal["silent_auth"]
    to: str
    coverage_check: NotRequired[bool]
    mode: NotRequired[Literal["standard", "advanced"]]
    redirect_url: NotRequired[str]


VerifySmsStepDict = TypedDict(
    "VerifySmsStepDict",
    {
        "channel": Literal["sms"],
        "to": str,
        "app_hash": NotRequired[str],
        "content_id": NotRequired[str],
        "entity_id": NotRequired[str],
        "from": NotRequired[str],
        "reuse_code": NotRequired[bool],
    },
)
"""``VerifySmsStep`` as a plain dict."""


class VerifyVoiceStepDict(TypedDict):
    """``VerifyVoiceStep`` as a plain dict."""

    channel: Literal["voice"]
    to: str
    reuse_code: NotRequired[bool]


VerifyWhatsappStepDict = TypedDict(
    "VerifyWhatsappStepDict",
    {
        "channel": Literal["whatsapp"],
        "to": str,
        "from": str,
        "mode": NotRequired[Literal["zero_tap", "otp_code"]],
        "reuse_code": NotRequired[bool],
    },
)
"""``VerifyWhatsappStep`` as a plain dict."""


class VideoAudioTransportDict(TypedDict):
    """``VideoAudioTransport`` as a plain dict."""

    audio_field: NotRequired[str]
    encoding: NotRequired[Literal["base64"]]
    receive_audio_field: NotRequired[str]
    static_fields: NotRequired[Mapping[str, Any]]
    transport: NotRequired[Literal["binary", "json"]]


class VideoBroadcastOutputsDict(TypedDict):
    """``VideoBroadcastOutputs`` as a plain dict."""

    hls: NotRequired[VideoHlsOptions | VideoHlsOptionsDict]
    rtmp: NotRequired[Sequence[VideoRtmpTarget | VideoRtmpTargetDict]]


class VideoHlsOptionsDict(TypedDict):
    """``VideoHlsOptions`` as a plain dict."""

    dvr: NotRequired[bool]
    lowLatency: NotRequired[bool]


class VideoLayoutDict(TypedDict):
    """``VideoLayout`` as a plain dict."""

    type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]
    screenshareType: NotRequired[
        Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"]
    ]
    stylesheet: NotRequired[str]


class VideoRenderRequestPropertiesDict(TypedDict):
    """``VideoRenderRequestProperties`` as a plain dict."""

    name: str


class VideoRtmpTargetDict(TypedDict):
    """``VideoRtmpTarget`` as a plain dict."""

    serverUrl: str
    streamName: str
    id: NotRequired[str]


VideoSipDict = TypedDict(
    "VideoSipDict",
    {
        "uri": str,
        "auth": NotRequired[Union["VideoSipAuth", "VideoSipAuthDict"]],
        "from": NotRequired[str],
        "headers": NotRequired[Mapping[str, str]],
        "observeForceMute": NotRequired[bool],
        "secure": NotRequired[bool],
        "video": NotRequired[bool],
    },
)
"""``VideoSip`` as a plain dict."""


class VideoSipAuthDict(TypedDict):
    """``VideoSipAuth`` as a plain dict."""

    username: str
    password: str


class VideoStreamLayoutDict(TypedDict):
    """``VideoStreamLayout`` as a plain dict."""

    id: str
    layoutClassList: Sequence[str]


class VideoTranscriptionPropertiesDict(TypedDict):
    """``VideoTranscriptionProperties`` as a plain dict."""

    hasSummary: NotRequired[bool]
    primaryLanguageCode: NotRequired[
        Literal[
            "af-ZA",
            "am-ET",
            "ar-AE",
            "ar-BH",
            "ar-DZ",
            "ar-EG",
            "ar-IL",
            "ar-IQ",
            "ar-JO",
            "ar-KW",
            "ar-LB",
            "ar-MA",
            "ar-MR",
            "ar-OM",
            "ar-PS",
            "ar-QA",
            "ar-SA",
            "ar-SY",
            "ar-TN",
            "ar-YE",
            "az-AZ",
            "bg-BG",
            "bn-BD",
            "bn-IN",
            "bs-BA",
            "ca-ES",
            "cs-CZ",
            "da-DK",
            "de-AT",
            "de-CH",
            "de-DE",
            "el-GR",
            "en-AU",
            "en-CA",
            "en-GB",
            "en-GH",
            "en-HK",
            "en-IE",
            "en-IN",
            "en-KE",
            "en-NG",
            "en-NZ",
            "en-PH",
            "en-PK",
            "en-SG",
            "en-TZ",
            "en-US",
            "en-ZA",
            "es-AR",
            "es-BO",
            "es-CL",
            "es-CO",
            "es-CR",
            "es-DO",
            "es-EC",
            "es-ES",
            "es-GT",
            "es-HN",
            "es-MX",
            "es-NI",
            "es-PA",
            "es-PE",
            "es-PR",
            "es-PY",
            "es-SV",
            "es-US",
            "es-UY",
            "es-VE",
            "et-EE",
            "eu-ES",
            "fa-IR",
            "fi-FI",
            "fr-BE",
            "fr-CA",
            "fr-CH",
            "fr-FR",
            "gl-ES",
            "gu-IN",
            "hi-IN",
            "hr-HR",
            "hu-HU",
            "hy-AM",
            "id-ID",
            "is-IS",
            "it-CH",
            "it-IT",
            "iw-IL",
            "ja-JP",
            "jv-ID",
            "ka-GE",
            "kk-KZ",
            "km-KH",
            "kn-IN",
            "ko-KR",
            "lo-LA",
            "lt-LT",
            "lv-LV",
            "mk-MK",
            "ml-IN",
            "mn-MN",
            "mr-IN",
            "ms-MY",
            "my-MM",
            "ne-NP",
            "nl-BE",
            "nl-NL",
            "no-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "rw-RW",
            "si-LK",
            "sk-SK",
            "sl-SI",
            "sq-AL",
            "sr-RS",
            "st-ZA",
            "su-ID",
            "sv-SE",
            "sw-KE",
            "sw-TZ",
            "ta-IN",
            "ta-LK",
            "ta-MY",
            "ta-SG",
            "te-IN",
            "th-TH",
            "tr-TR",
            "ts-ZA",
            "uk-UA",
            "ur-IN",
            "ur-PK",
            "uz-UZ",
            "ve-ZA",
            "vi-VN",
            "xh-ZA",
            "zu-ZA",
        ]
    ]


class VideoWebSocketDict(TypedDict):
    """``VideoWebSocket`` as a plain dict."""

    uri: str
    audioRate: NotRequired[Literal[8000, 16000, 24000]]
    audioTransport: NotRequired[VideoAudioTransport | VideoAudioTransportDict]
    bidirectional: NotRequired[bool]
    headers: NotRequired[Mapping[str, str]]
    streams: NotRequired[Sequence[str]]


class VoiceAnswerWebhookDict(TypedDict):
    """``VoiceAnswerWebhook`` as a plain dict."""

    address: NotRequired[str]
    connect_timeout: NotRequired[int]
    http_method: NotRequired[Literal["GET", "POST"]]
    socket_timeout: NotRequired[int]


class VoiceCapabilityDict(TypedDict):
    """``VoiceCapability`` as a plain dict."""

    conversations_ttl: NotRequired[int]
    leg_persistence_time: NotRequired[int]
    region: NotRequired[Literal["na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia"]]
    signed_callbacks: NotRequired[bool]
    webhooks: NotRequired[VoiceCapabilityWebhooks | VoiceCapabilityWebhooksDict]


class VoiceCapabilityWebhooksDict(TypedDict):
    """``VoiceCapabilityWebhooks`` as a plain dict."""

    answer_url: NotRequired[VoiceAnswerWebhook | VoiceAnswerWebhookDict]
    event_url: NotRequired[VoiceEventWebhook | VoiceEventWebhookDict]
    fallback_answer_url: NotRequired[VoiceAnswerWebhook | VoiceAnswerWebhookDict]


class VoiceEventWebhookDict(TypedDict):
    """``VoiceEventWebhook`` as a plain dict."""

    address: NotRequired[str]
    connect_timeout: NotRequired[int]
    http_method: NotRequired[Literal["POST", "GET"]]
    socket_timeout: NotRequired[int]


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
        "authorization": NotRequired[Union["WebsocketAuthorization", "WebsocketAuthorizationDict"]],
        "headers": NotRequired[Mapping[str, Any]],
    },
)
"""``WebsocketEndpoint`` as a plain dict."""


if TYPE_CHECKING:
    from .models.advanced_machine_detection import AdvancedMachineDetection
    from .models.app_endpoint import AppEndpoint
    from .models.application_network_apis import ApplicationNetworkApis
    from .models.application_post_webhook import ApplicationPostWebhook
    from .models.application_video import ApplicationVideo
    from .models.application_video_storage import ApplicationVideoStorage
    from .models.application_video_webhook import ApplicationVideoWebhook
    from .models.application_video_webhooks import ApplicationVideoWebhooks
    from .models.application_webhook import ApplicationWebhook
    from .models.channel_from import ChannelFrom
    from .models.channel_to import ChannelTo
    from .models.connect_action import ConnectAction
    from .models.conversation_action import ConversationAction
    from .models.conversation_request_callback_params import ConversationRequestCallbackParams
    from .models.dtmf_input import DtmfInput
    from .models.input_action import InputAction
    from .models.location_verification_request import LocationVerificationRequest
    from .models.location_verification_request_location import LocationVerificationRequestLocation
    from .models.location_verification_request_location_center import (
        LocationVerificationRequestLocationCenter,
    )
    from .models.member_media_audio_settings import MemberMediaAudioSettings
    from .models.message_attachment import MessageAttachment
    from .models.message_audio import MessageAudio
    from .models.message_calendar_suggestion import MessageCalendarSuggestion
    from .models.message_card import MessageCard
    from .models.message_carousel import MessageCarousel
    from .models.message_context import MessageContext
    from .models.message_dial_suggestion import MessageDialSuggestion
    from .models.message_email_address import MessageEmailAddress
    from .models.message_email_options import MessageEmailOptions
    from .models.message_file import MessageFile
    from .models.message_html import MessageHtml
    from .models.message_html_part import MessageHtmlPart
    from .models.message_image import MessageImage
    from .models.message_messenger_options import MessageMessengerOptions
    from .models.message_mms_options import MessageMmsOptions
    from .models.message_open_url_suggestion import MessageOpenUrlSuggestion
    from .models.message_rcs_options import MessageRcsOptions
    from .models.message_reaction import MessageReaction
    from .models.message_reply_suggestion import MessageReplySuggestion
    from .models.message_share_location_suggestion import MessageShareLocationSuggestion
    from .models.message_sms_options import MessageSmsOptions
    from .models.message_sticker import MessageSticker
    from .models.message_template import MessageTemplate
    from .models.message_text_part import MessageTextPart
    from .models.message_vcard import MessageVcard
    from .models.message_viber_action import MessageViberAction
    from .models.message_viber_options import MessageViberOptions
    from .models.message_video import MessageVideo
    from .models.message_view_location_suggestion import MessageViewLocationSuggestion
    from .models.message_webview_suggestion import MessageWebviewSuggestion
    from .models.message_whatsapp_options import MessageWhatsappOptions
    from .models.messages_capability import MessagesCapability
    from .models.messages_capability_webhooks import MessagesCapabilityWebhooks
    from .models.ncco_transcription import NccoTranscription
    from .models.notify_action import NotifyAction
    from .models.on_answer import OnAnswer
    from .models.phone_endpoint import PhoneEndpoint
    from .models.record_action import RecordAction
    from .models.requested_insights_device_swap import RequestedInsightsDeviceSwap
    from .models.requested_insights_sim_swap import RequestedInsightsSimSwap
    from .models.rtc_capability import RtcCapability
    from .models.rtc_capability_webhooks import RtcCapabilityWebhooks
    from .models.sip_endpoint import SipEndpoint
    from .models.sip_standard_headers import SipStandardHeaders
    from .models.speech_input import SpeechInput
    from .models.stream_action import StreamAction
    from .models.subscriber_match_request import SubscriberMatchRequest
    from .models.talk_action import TalkAction
    from .models.transfer_action import TransferAction
    from .models.user_channels_messenger_item import UserChannelsMessengerItem
    from .models.user_channels_mms_item import UserChannelsMmsItem
    from .models.user_channels_pstn_item import UserChannelsPstnItem
    from .models.user_channels_sip_item import UserChannelsSipItem
    from .models.user_channels_sms_item import UserChannelsSmsItem
    from .models.user_channels_vbc_item import UserChannelsVbcItem
    from .models.user_channels_viber_item import UserChannelsViberItem
    from .models.user_channels_websocket_item import UserChannelsWebsocketItem
    from .models.user_channels_whatsapp_item import UserChannelsWhatsappItem
    from .models.vbc_endpoint import VbcEndpoint
    from .models.verify_capability import VerifyCapability
    from .models.verify_capability_webhooks import VerifyCapabilityWebhooks
    from .models.video_audio_transport import VideoAudioTransport
    from .models.video_hls_options import VideoHlsOptions
    from .models.video_rtmp_target import VideoRtmpTarget
    from .models.video_sip_auth import VideoSipAuth
    from .models.voice_answer_webhook import VoiceAnswerWebhook
    from .models.voice_capability import VoiceCapability
    from .models.voice_capability_webhooks import VoiceCapabilityWebhooks
    from .models.voice_event_webhook import VoiceEventWebhook
    from .models.wait_action import WaitAction
    from .models.websocket_authorization import WebsocketAuthorization
    from .models.websocket_endpoint import WebsocketEndpoint
else:
    AdvancedMachineDetection = AdvancedMachineDetectionDict
    AppEndpoint = AppEndpointDict
    ApplicationNetworkApis = ApplicationNetworkApisDict
    ApplicationPostWebhook = ApplicationPostWebhookDict
    ApplicationVideo = ApplicationVideoDict
    ApplicationVideoStorage = ApplicationVideoStorageDict
    ApplicationVideoWebhook = ApplicationVideoWebhookDict
    ApplicationVideoWebhooks = ApplicationVideoWebhooksDict
    ApplicationWebhook = ApplicationWebhookDict
    ChannelFrom = ChannelFromDict
    ChannelTo = ChannelToDict
    ConnectAction = ConnectActionDict
    ConversationAction = ConversationActionDict
    ConversationRequestCallbackParams = ConversationRequestCallbackParamsDict
    DtmfInput = DtmfInputDict
    InputAction = InputActionDict
    LocationVerificationRequest = LocationVerificationRequestDict
    LocationVerificationRequestLocation = LocationVerificationRequestLocationDict
    LocationVerificationRequestLocationCenter = LocationVerificationRequestLocationCenterDict
    MemberMediaAudioSettings = MemberMediaAudioSettingsDict
    MessageAttachment = MessageAttachmentDict
    MessageAudio = MessageAudioDict
    MessageCalendarSuggestion = MessageCalendarSuggestionDict
    MessageCard = MessageCardDict
    MessageCarousel = MessageCarouselDict
    MessageContext = MessageContextDict
    MessageDialSuggestion = MessageDialSuggestionDict
    MessageEmailAddress = MessageEmailAddressDict
    MessageEmailOptions = MessageEmailOptionsDict
    MessageFile = MessageFileDict
    MessageHtml = MessageHtmlDict
    MessageHtmlPart = MessageHtmlPartDict
    MessageImage = MessageImageDict
    MessageMessengerOptions = MessageMessengerOptionsDict
    MessageMmsOptions = MessageMmsOptionsDict
    MessageOpenUrlSuggestion = MessageOpenUrlSuggestionDict
    MessageRcsOptions = MessageRcsOptionsDict
    MessageReaction = MessageReactionDict
    MessageReplySuggestion = MessageReplySuggestionDict
    MessageShareLocationSuggestion = MessageShareLocationSuggestionDict
    MessageSmsOptions = MessageSmsOptionsDict
    MessageSticker = MessageStickerDict
    MessageTemplate = MessageTemplateDict
    MessageTextPart = MessageTextPartDict
    MessageVcard = MessageVcardDict
    MessageViberAction = MessageViberActionDict
    MessageViberOptions = MessageViberOptionsDict
    MessageVideo = MessageVideoDict
    MessageViewLocationSuggestion = MessageViewLocationSuggestionDict
    MessageWebviewSuggestion = MessageWebviewSuggestionDict
    MessageWhatsappOptions = MessageWhatsappOptionsDict
    MessagesCapability = MessagesCapabilityDict
    MessagesCapabilityWebhooks = MessagesCapabilityWebhooksDict
    NccoTranscription = NccoTranscriptionDict
    NotifyAction = NotifyActionDict
    OnAnswer = OnAnswerDict
    PhoneEndpoint = PhoneEndpointDict
    RecordAction = RecordActionDict
    RequestedInsightsDeviceSwap = RequestedInsightsDeviceSwapDict
    RequestedInsightsSimSwap = RequestedInsightsSimSwapDict
    RtcCapability = RtcCapabilityDict
    RtcCapabilityWebhooks = RtcCapabilityWebhooksDict
    SipEndpoint = SipEndpointDict
    SipStandardHeaders = SipStandardHeadersDict
    SpeechInput = SpeechInputDict
    StreamAction = StreamActionDict
    SubscriberMatchRequest = SubscriberMatchRequestDict
    TalkAction = TalkActionDict
    TransferAction = TransferActionDict
    UserChannelsMessengerItem = UserChannelsMessengerItemDict
    UserChannelsMmsItem = UserChannelsMmsItemDict
    UserChannelsPstnItem = UserChannelsPstnItemDict
    UserChannelsSipItem = UserChannelsSipItemDict
    UserChannelsSmsItem = UserChannelsSmsItemDict
    UserChannelsVbcItem = UserChannelsVbcItemDict
    UserChannelsViberItem = UserChannelsViberItemDict
    UserChannelsWebsocketItem = UserChannelsWebsocketItemDict
    UserChannelsWhatsappItem = UserChannelsWhatsappItemDict
    VbcEndpoint = VbcEndpointDict
    VerifyCapability = VerifyCapabilityDict
    VerifyCapabilityWebhooks = VerifyCapabilityWebhooksDict
    VideoAudioTransport = VideoAudioTransportDict
    VideoHlsOptions = VideoHlsOptionsDict
    VideoRtmpTarget = VideoRtmpTargetDict
    VideoSipAuth = VideoSipAuthDict
    VoiceAnswerWebhook = VoiceAnswerWebhookDict
    VoiceCapability = VoiceCapabilityDict
    VoiceCapabilityWebhooks = VoiceCapabilityWebhooksDict
    VoiceEventWebhook = VoiceEventWebhookDict
    WaitAction = WaitActionDict
    WebsocketAuthorization = WebsocketAuthorizationDict
    WebsocketEndpoint = WebsocketEndpointDict
