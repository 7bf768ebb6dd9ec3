"""The schemas of the document as classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .advanced_machine_detection import AdvancedMachineDetection as AdvancedMachineDetection
    from .app_endpoint import AppEndpoint as AppEndpoint
    from .application import Application as Application
    from .application_capabilities import ApplicationCapabilities as ApplicationCapabilities
    from .application_keys import ApplicationKeys as ApplicationKeys
    from .application_list import ApplicationList as ApplicationList
    from .application_list_embedded import ApplicationListEmbedded as ApplicationListEmbedded
    from .application_list_links import ApplicationListLinks as ApplicationListLinks
    from .application_list_links_next import ApplicationListLinksNext as ApplicationListLinksNext
    from .application_request import ApplicationRequest as ApplicationRequest
    from .application_request_capabilities import (
        ApplicationRequestCapabilities as ApplicationRequestCapabilities,
    )
    from .application_request_capabilities_messages import (
        ApplicationRequestCapabilitiesMessages as ApplicationRequestCapabilitiesMessages,
    )
    from .application_request_capabilities_messages_webhooks import (
        ApplicationRequestCapabilitiesMessagesWebhooks as ApplicationRequestCapabilitiesMessagesWebhooks,
    )
    from .application_request_capabilities_voice import (
        ApplicationRequestCapabilitiesVoice as ApplicationRequestCapabilitiesVoice,
    )
    from .application_request_capabilities_voice_webhooks import (
        ApplicationRequestCapabilitiesVoiceWebhooks as ApplicationRequestCapabilitiesVoiceWebhooks,
    )
    from .application_request_capabilities_voice_webhooks_answer_url import (
        ApplicationRequestCapabilitiesVoiceWebhooksAnswerUrl as ApplicationRequestCapabilitiesVoiceWebhooksAnswerUrl,
    )
    from .application_request_capabilities_voice_webhooks_event_url import (
        ApplicationRequestCapabilitiesVoiceWebhooksEventUrl as ApplicationRequestCapabilitiesVoiceWebhooksEventUrl,
    )
    from .available_number_list import AvailableNumberList as AvailableNumberList
    from .call import Call as Call
    from .call_action_result import CallActionResult as CallActionResult
    from .call_app_endpoint import CallAppEndpoint as CallAppEndpoint
    from .call_from import CallFrom as CallFrom
    from .call_list import CallList as CallList
    from .call_list_embedded import CallListEmbedded as CallListEmbedded
    from .call_phone_endpoint import CallPhoneEndpoint as CallPhoneEndpoint
    from .call_sip_endpoint import CallSipEndpoint as CallSipEndpoint
    from .call_vbc_endpoint import CallVbcEndpoint as CallVbcEndpoint
    from .call_websocket_endpoint import CallWebsocketEndpoint as CallWebsocketEndpoint
    from .connect_action import ConnectAction as ConnectAction
    from .conversation_action import ConversationAction as ConversationAction
    from .create_call_request import CreateCallRequest as CreateCallRequest
    from .created_call import CreatedCall as CreatedCall
    from .dtmf_input import DtmfInput as DtmfInput
    from .input_action import InputAction as InputAction
    from .message_attachment import MessageAttachment as MessageAttachment
    from .message_audio import MessageAudio as MessageAudio
    from .message_card import MessageCard as MessageCard
    from .message_carousel import MessageCarousel as MessageCarousel
    from .message_context import MessageContext as MessageContext
    from .message_email_options import MessageEmailOptions as MessageEmailOptions
    from .message_file import MessageFile as MessageFile
    from .message_image import MessageImage as MessageImage
    from .message_messenger_options import MessageMessengerOptions as MessageMessengerOptions
    from .message_mms_options import MessageMmsOptions as MessageMmsOptions
    from .message_rcs_options import MessageRcsOptions as MessageRcsOptions
    from .message_reaction import MessageReaction as MessageReaction
    from .message_request import MessageRequest as MessageRequest
    from .message_response import MessageResponse as MessageResponse
    from .message_sms_options import MessageSmsOptions as MessageSmsOptions
    from .message_sticker import MessageSticker as MessageSticker
    from .message_suggestion import MessageSuggestion as MessageSuggestion
    from .message_template import MessageTemplate as MessageTemplate
    from .message_vcard import MessageVcard as MessageVcard
    from .message_viber_action import MessageViberAction as MessageViberAction
    from .message_viber_options import MessageViberOptions as MessageViberOptions
    from .message_video import MessageVideo as MessageVideo
    from .message_whatsapp_options import MessageWhatsappOptions as MessageWhatsappOptions
    from .ncco_transcription import NccoTranscription as NccoTranscription
    from .notify_action import NotifyAction as NotifyAction
    from .number import Number as Number
    from .number_list import NumberList as NumberList
    from .on_answer import OnAnswer as OnAnswer
    from .outbound_message import OutboundMessage as OutboundMessage
    from .page_links import PageLinks as PageLinks
    from .page_links_first import PageLinksFirst as PageLinksFirst
    from .page_links_last import PageLinksLast as PageLinksLast
    from .page_links_next import PageLinksNext as PageLinksNext
    from .page_links_prev import PageLinksPrev as PageLinksPrev
    from .page_links_self import PageLinksSelf as PageLinksSelf
    from .phone_endpoint import PhoneEndpoint as PhoneEndpoint
    from .record_action import RecordAction as RecordAction
    from .replying_indicator import ReplyingIndicator as ReplyingIndicator
    from .self_link import SelfLink as SelfLink
    from .self_link_self import SelfLinkSelf as SelfLinkSelf
    from .sip_endpoint import SipEndpoint as SipEndpoint
    from .sip_standard_headers import SipStandardHeaders as SipStandardHeaders
    from .sms_response import SmsResponse as SmsResponse
    from .sms_response_messages_item import SmsResponseMessagesItem as SmsResponseMessagesItem
    from .speech_input import SpeechInput as SpeechInput
    from .stream_action import StreamAction as StreamAction
    from .talk_action import TalkAction as TalkAction
    from .transfer_action import TransferAction as TransferAction
    from .transfer_to_ncco import TransferToNcco as TransferToNcco
    from .transfer_to_url import TransferToUrl as TransferToUrl
    from .update_call_request import UpdateCallRequest as UpdateCallRequest
    from .update_message_request import UpdateMessageRequest as UpdateMessageRequest
    from .vbc_endpoint import VbcEndpoint as VbcEndpoint
    from .verify_check_response import VerifyCheckResponse as VerifyCheckResponse
    from .verify_response import VerifyResponse as VerifyResponse
    from .verify_search_response import VerifySearchResponse as VerifySearchResponse
    from .verify_search_response_checks_item import (
        VerifySearchResponseChecksItem as VerifySearchResponseChecksItem,
    )
    from .wait_action import WaitAction as WaitAction
    from .websocket_authorization import WebsocketAuthorization as WebsocketAuthorization
    from .websocket_endpoint import WebsocketEndpoint as WebsocketEndpoint
else:
    from importlib import import_module

    _CLASSES = (
        ("AdvancedMachineDetection", "advanced_machine_detection"),
        ("AppEndpoint", "app_endpoint"),
        ("Application", "application"),
        ("ApplicationCapabilities", "application_capabilities"),
        ("ApplicationKeys", "application_keys"),
        ("ApplicationList", "application_list"),
        ("ApplicationListEmbedded", "application_list_embedded"),
        ("ApplicationListLinks", "application_list_links"),
        ("ApplicationListLinksNext", "application_list_links_next"),
        ("ApplicationRequest", "application_request"),
        ("ApplicationRequestCapabilities", "application_request_capabilities"),
        ("ApplicationRequestCapabilitiesMessages", "application_request_capabilities_messages"),
        (
            "ApplicationRequestCapabilitiesMessagesWebhooks",
            "application_request_capabilities_messages_webhooks",
        ),
        ("ApplicationRequestCapabilitiesVoice", "application_request_capabilities_voice"),
        ("ApplicationRequestCapabilitiesVoiceWebhooks", "application_request_capabilities_voice_webhooks"),
        (
            "ApplicationRequestCapabilitiesVoiceWebhooksAnswerUrl",
            "application_request_capabilities_voice_webhooks_answer_url",
        ),
        (
            "ApplicationRequestCapabilitiesVoiceWebhooksEventUrl",
            "application_request_capabilities_voice_webhooks_event_url",
        ),
        ("AvailableNumberList", "available_number_list"),
        ("Call", "call"),
        ("CallActionResult", "call_action_result"),
        ("CallAppEndpoint", "call_app_endpoint"),
        ("CallFrom", "call_from"),
        ("CallList", "call_list"),
        ("CallListEmbedded", "call_list_embedded"),
        ("CallPhoneEndpoint", "call_phone_endpoint"),
        ("CallSipEndpoint", "call_sip_endpoint"),
        ("CallVbcEndpoint", "call_vbc_endpoint"),
        ("CallWebsocketEndpoint", "call_websocket_endpoint"),
        ("ConnectAction", "connect_action"),
        ("ConversationAction", "conversation_action"),
        ("CreateCallRequest", "create_call_request"),
        ("CreatedCall", "created_call"),
        ("DtmfInput", "dtmf_input"),
        ("InputAction", "input_action"),
        ("MessageAttachment", "message_attachment"),
        ("MessageAudio", "message_audio"),
        ("MessageCard", "message_card"),
        ("MessageCarousel", "message_carousel"),
        ("MessageContext", "message_context"),
        ("MessageEmailOptions", "message_email_options"),
        ("MessageFile", "message_file"),
        ("MessageImage", "message_image"),
        ("MessageMessengerOptions", "message_messenger_options"),
        ("MessageMmsOptions", "message_mms_options"),
        ("MessageRcsOptions", "message_rcs_options"),
        ("MessageReaction", "message_reaction"),
        ("MessageRequest", "message_request"),
        ("MessageResponse", "message_response"),
        ("MessageSmsOptions", "message_sms_options"),
        ("MessageSticker", "message_sticker"),
        ("MessageSuggestion", "message_suggestion"),
        ("MessageTemplate", "message_template"),
        ("MessageVcard", "message_vcard"),
        ("MessageViberAction", "message_viber_action"),
        ("MessageViberOptions", "message_viber_options"),
        ("MessageVideo", "message_video"),
        ("MessageWhatsappOptions", "message_whatsapp_options"),
        ("NccoTranscription", "ncco_transcription"),
        ("NotifyAction", "notify_action"),
        ("Number", "number"),
        ("NumberList", "number_list"),
        ("OnAnswer", "on_answer"),
        ("OutboundMessage", "outbound_message"),
        ("PageLinks", "page_links"),
        ("PageLinksFirst", "page_links_first"),
        ("PageLinksLast", "page_links_last"),
        ("PageLinksNext", "page_links_next"),
        ("PageLinksPrev", "page_links_prev"),
        ("PageLinksSelf", "page_links_self"),
        ("PhoneEndpoint", "phone_endpoint"),
        ("RecordAction", "record_action"),
        ("ReplyingIndicator", "replying_indicator"),
        ("SelfLink", "self_link"),
        ("SelfLinkSelf", "self_link_self"),
        ("SipEndpoint", "sip_endpoint"),
        ("SipStandardHeaders", "sip_standard_headers"),
        ("SmsResponse", "sms_response"),
        ("SmsResponseMessagesItem", "sms_response_messages_item"),
        ("SpeechInput", "speech_input"),
        ("StreamAction", "stream_action"),
        ("TalkAction", "talk_action"),
        ("TransferAction", "transfer_action"),
        ("TransferToNcco", "transfer_to_ncco"),
        ("TransferToUrl", "transfer_to_url"),
        ("UpdateCallRequest", "update_call_request"),
        ("UpdateMessageRequest", "update_message_request"),
        ("VbcEndpoint", "vbc_endpoint"),
        ("VerifyCheckResponse", "verify_check_response"),
        ("VerifyResponse", "verify_response"),
        ("VerifySearchResponse", "verify_search_response"),
        ("VerifySearchResponseChecksItem", "verify_search_response_checks_item"),
        ("WaitAction", "wait_action"),
        ("WebsocketAuthorization", "websocket_authorization"),
        ("WebsocketEndpoint", "websocket_endpoint"),
    )
    _MODULES = dict(_CLASSES)

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{module}", __name__), name)

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])
