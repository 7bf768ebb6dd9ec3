"""The kinds of webhooks, one module for each, loaded when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oas_runtime.operation.webhook import Webhook as Webhook
from oas_runtime.operation.webhook import kind_of as kind_of

if TYPE_CHECKING:
    from .messages_inbound import MESSAGES_INBOUND as MESSAGES_INBOUND
    from .messages_status import MESSAGES_STATUS as MESSAGES_STATUS
    from .number_insight_result import NUMBER_INSIGHT_RESULT as NUMBER_INSIGHT_RESULT
    from .number_voice_status import NUMBER_VOICE_STATUS as NUMBER_VOICE_STATUS
    from .reports_done import REPORTS_DONE as REPORTS_DONE
    from .rtc_event import RTC_EVENT as RTC_EVENT
    from .sms_inbound import SMS_INBOUND as SMS_INBOUND
    from .sms_receipt import SMS_RECEIPT as SMS_RECEIPT
    from .verify_event import VERIFY_EVENT as VERIFY_EVENT
    from .verify_silent_auth import VERIFY_SILENT_AUTH as VERIFY_SILENT_AUTH
    from .verify_summary import VERIFY_SUMMARY as VERIFY_SUMMARY
    from .video_archive import VIDEO_ARCHIVE as VIDEO_ARCHIVE
    from .video_broadcast import VIDEO_BROADCAST as VIDEO_BROADCAST
    from .video_captions import VIDEO_CAPTIONS as VIDEO_CAPTIONS
    from .video_render import VIDEO_RENDER as VIDEO_RENDER
    from .video_session import VIDEO_SESSION as VIDEO_SESSION
    from .video_sip import VIDEO_SIP as VIDEO_SIP
    from .voice_answer import VOICE_ANSWER as VOICE_ANSWER
    from .voice_event import VOICE_EVENT as VOICE_EVENT
    from .voice_fallback import VOICE_FALLBACK as VOICE_FALLBACK
    from .voice_input import VOICE_INPUT as VOICE_INPUT
    from .voice_notify import VOICE_NOTIFY as VOICE_NOTIFY
    from .voice_recording import VOICE_RECORDING as VOICE_RECORDING
    from .voice_transcription import VOICE_TRANSCRIPTION as VOICE_TRANSCRIPTION
else:
    from importlib import import_module

    _KINDS = (
        ("MESSAGES_INBOUND", "messages_inbound"),
        ("MESSAGES_STATUS", "messages_status"),
        ("NUMBER_INSIGHT_RESULT", "number_insight_result"),
        ("NUMBER_VOICE_STATUS", "number_voice_status"),
        ("REPORTS_DONE", "reports_done"),
        ("RTC_EVENT", "rtc_event"),
        ("SMS_INBOUND", "sms_inbound"),
        ("SMS_RECEIPT", "sms_receipt"),
        ("VERIFY_EVENT", "verify_event"),
        ("VERIFY_SILENT_AUTH", "verify_silent_auth"),
        ("VERIFY_SUMMARY", "verify_summary"),
        ("VIDEO_ARCHIVE", "video_archive"),
        ("VIDEO_BROADCAST", "video_broadcast"),
        ("VIDEO_CAPTIONS", "video_captions"),
        ("VIDEO_RENDER", "video_render"),
        ("VIDEO_SESSION", "video_session"),
        ("VIDEO_SIP", "video_sip"),
        ("VOICE_ANSWER", "voice_answer"),
        ("VOICE_EVENT", "voice_event"),
        ("VOICE_FALLBACK", "voice_fallback"),
        ("VOICE_INPUT", "voice_input"),
        ("VOICE_NOTIFY", "voice_notify"),
        ("VOICE_RECORDING", "voice_recording"),
        ("VOICE_TRANSCRIPTION", "voice_transcription"),
    )
    _MODULES = dict(_KINDS)

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{module}", __name__), name)

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])


NAMES = (
    "MESSAGES_INBOUND",
    "MESSAGES_STATUS",
    "NUMBER_INSIGHT_RESULT",
    "NUMBER_VOICE_STATUS",
    "REPORTS_DONE",
    "RTC_EVENT",
    "SMS_INBOUND",
    "SMS_RECEIPT",
    "VERIFY_EVENT",
    "VERIFY_SILENT_AUTH",
    "VERIFY_SUMMARY",
    "VIDEO_ARCHIVE",
    "VIDEO_BROADCAST",
    "VIDEO_CAPTIONS",
    "VIDEO_RENDER",
    "VIDEO_SESSION",
    "VIDEO_SIP",
    "VOICE_ANSWER",
    "VOICE_EVENT",
    "VOICE_FALLBACK",
    "VOICE_INPUT",
    "VOICE_NOTIFY",
    "VOICE_RECORDING",
    "VOICE_TRANSCRIPTION",
)
"""Every kind's name in this module."""
