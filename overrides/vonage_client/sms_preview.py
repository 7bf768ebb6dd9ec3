"""The encoding, the length and the parts of a text as SMS."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from oas_runtime.common.gsm7 import gsm7_units, split, ucs2_units, unsupported
from oas_runtime.errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class SmsPreview:
    """The encoding and the parts of a text as SMS. Each part is charged as one message.

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
        raise ConfigurationError(f"text must be a str, not {type(text).__name__}.")
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
