"""How a text is sent as SMS: its encoding, its length and its parts, and ``preview`` of the resources."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import vonage_api.resources.messages as messages
import vonage_api.resources.sms as sms
from oas_runtime.common.gsm7 import gsm7_units, split, ucs2_units, unsupported
from oas_runtime.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class SmsPreview:
    """How a text is sent as SMS. Each part is charged as one message.

    Attributes:
        encoding: ``"text"`` (GSM-7) or ``"unicode"`` (UCS-2): the value of ``type``, or of ``encoding_type``.
        units: The length: septets of GSM-7, where ``^{}\\[~]|€`` take two, or 16-bit units of UCS-2.
        parts: The number of parts: one of 160 units (UCS-2: 70), else several of 153 (67).
        texts: The text of each part.
        unsupported: The characters that GSM-7 does not have. With ``encoding`` ``"text"`` they cannot be sent.
    """

    encoding: Literal["text", "unicode"]
    units: int
    parts: int
    texts: tuple[str, ...] = field(repr=False)
    unsupported: str = ""


def preview(text: str, encoding: Literal["text", "unicode", "auto"] = "auto") -> SmsPreview:
    """How ``text`` is sent with an encoding; ``auto`` is GSM-7 where that has all characters of the text.

    Raises:
        ConfigurationError: The text is not a ``str``, or there is no such encoding.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"text must be text (str), not {type(text).__name__}.")
    if encoding not in ("text", "unicode", "auto"):
        raise ConfigurationError(f"The encoding must be 'text', 'unicode' or 'auto', not {encoding!r:.40}.")
    characters = unsupported(text)
    if encoding == "unicode" or (encoding == "auto" and characters):
        units = ucs2_units(text)
        texts = split(text, units, 70, 67)
        return SmsPreview("unicode", sum(units), len(texts), texts, characters)
    units = gsm7_units(text)
    texts = split(text, units, 160, 153)
    return SmsPreview("text", sum(units), len(texts), texts, characters)


class _SmsPreview:
    def preview(self, text: str, *, type: Literal["text", "unicode"] | None = None) -> SmsPreview:
        """How ``send`` encodes a text and divides it into parts, each of which is charged; nothing is sent.

        Args:
            text: The text of the SMS.
            type: As of ``send``; by default ``unicode`` where the text has characters outside GSM-7.
        """
        return preview(text, type or "auto")


class _MessagesPreview:
    def preview(self, text: str, *, encoding_type: Literal["text", "unicode", "auto"] = "auto") -> SmsPreview:
        """How a text is encoded on the channel ``sms`` and divided into parts; nothing is sent.

        Args:
            text: The text of the message.
            encoding_type: As in the ``sms`` options of the message.
        """
        return preview(text, encoding_type)


class Sms(_SmsPreview, sms.Sms):
    __doc__ = sms.Sms.__doc__


class AsyncSms(_SmsPreview, sms.AsyncSms):
    __doc__ = sms.AsyncSms.__doc__


class Messages(_MessagesPreview, messages.Messages):
    __doc__ = messages.Messages.__doc__


class AsyncMessages(_MessagesPreview, messages.AsyncMessages):
    __doc__ = messages.AsyncMessages.__doc__
