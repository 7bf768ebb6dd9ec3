"""The schemas of the document as classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .application import Application as Application
    from .application_capabilities import ApplicationCapabilities as ApplicationCapabilities
    from .application_keys import ApplicationKeys as ApplicationKeys
    from .application_list import ApplicationList as ApplicationList
    from .application_list_embedded import ApplicationListEmbedded as ApplicationListEmbedded
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
    from .call_from import CallFrom as CallFrom
    from .call_list import CallList as CallList
    from .call_list_embedded import CallListEmbedded as CallListEmbedded
    from .call_to import CallTo as CallTo
    from .create_call_request import CreateCallRequest as CreateCallRequest
    from .create_call_request_from import CreateCallRequestFrom as CreateCallRequestFrom
    from .create_call_request_to_item import CreateCallRequestToItem as CreateCallRequestToItem
    from .message_request import MessageRequest as MessageRequest
    from .message_request_image import MessageRequestImage as MessageRequestImage
    from .message_response import MessageResponse as MessageResponse
    from .number import Number as Number
    from .number_list import NumberList as NumberList
    from .sms_response import SmsResponse as SmsResponse
    from .sms_response_messages_item import SmsResponseMessagesItem as SmsResponseMessagesItem
    from .verify_check_response import VerifyCheckResponse as VerifyCheckResponse
    from .verify_response import VerifyResponse as VerifyResponse
    from .verify_search_response import VerifySearchResponse as VerifySearchResponse
    from .verify_search_response_checks_item import (
        VerifySearchResponseChecksItem as VerifySearchResponseChecksItem,
    )
else:
    from importlib import import_module

    _CLASSES = (
        ("Application", "application"),
        ("ApplicationCapabilities", "application_capabilities"),
        ("ApplicationKeys", "application_keys"),
        ("ApplicationList", "application_list"),
        ("ApplicationListEmbedded", "application_list_embedded"),
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
        ("CallFrom", "call_from"),
        ("CallList", "call_list"),
        ("CallListEmbedded", "call_list_embedded"),
        ("CallTo", "call_to"),
        ("CreateCallRequest", "create_call_request"),
        ("CreateCallRequestFrom", "create_call_request_from"),
        ("CreateCallRequestToItem", "create_call_request_to_item"),
        ("MessageRequest", "message_request"),
        ("MessageRequestImage", "message_request_image"),
        ("MessageResponse", "message_response"),
        ("Number", "number"),
        ("NumberList", "number_list"),
        ("SmsResponse", "sms_response"),
        ("SmsResponseMessagesItem", "sms_response_messages_item"),
        ("VerifyCheckResponse", "verify_check_response"),
        ("VerifyResponse", "verify_response"),
        ("VerifySearchResponse", "verify_search_response"),
        ("VerifySearchResponseChecksItem", "verify_search_response_checks_item"),
    )
    _MODULES = dict(_CLASSES)

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{module}", __name__), name)

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])
