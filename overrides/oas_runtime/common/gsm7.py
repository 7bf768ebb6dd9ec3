"""GSM-7 (3GPP TS 23.038), the default alphabet of text messages, and the division of a text into parts."""

from __future__ import annotations

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = "\f^{}\\[~]|€"
"""Characters of two units: an escape and a code."""
_SUPPORTED = frozenset(_BASIC + _EXTENDED)


def unsupported(text: str) -> str:
    """Return the distinct characters of ``text`` that GSM-7 lacks, in order."""
    if _SUPPORTED.issuperset(text):
        return ""
    return "".join(dict.fromkeys(character for character in text if character not in _SUPPORTED))


def gsm7_units(text: str) -> list[int]:
    """Return the septets of each character."""
    return [2 if character in _EXTENDED else 1 for character in text]


def ucs2_units(text: str) -> list[int]:
    """Return the 16-bit units of each character."""
    return [2 if ord(character) > 0xFFFF else 1 for character in text]


def split(text: str, units: list[int], single: int, part: int) -> tuple[str, ...]:
    """Split a text: into one part of at most ``single`` units, else several of at most ``part`` units.

    A character of two units is never divided.
    """
    if sum(units) <= single:
        return (text,)
    parts: list[str] = []
    start = used = 0
    for index, size in enumerate(units):
        if used + size > part:
            parts.append(text[start:index])
            start, used = index, 0
        used += size
    return (*parts, text[start:])
