"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypedDict


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


class CreateCallRequestFromDict(TypedDict):
    """``CreateCallRequestFrom`` as a plain dict."""

    number: NotRequired[str]
    type: NotRequired[str]


class CreateCallRequestToItemDict(TypedDict):
    """``CreateCallRequestToItem`` as a plain dict."""

    number: NotRequired[str]
    type: NotRequired[Literal["phone", "sip", "websocket", "vbc"]]


class MessageRequestImageDict(TypedDict):
    """``MessageRequestImage`` as a plain dict."""

    caption: NotRequired[str]
    url: NotRequired[str]
