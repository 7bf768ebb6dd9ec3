"""GSM-7 (3GPP TS 23.038), the default alphabet of text messages, and the division of a text into parts."""

from __future__ import annotations

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = "\f^{}\\[~]|€"
"""Characters that take two units: an escape and a code."""
_SUPPORTED = frozenset(_BASIC + _EXTENDED)


def unsupported(text: str) -> str:
    """The characters of ``text`` that GSM-7 does not have: each once, in their order."""
    if _SUPPORTED.issuperset(text):
        return ""
    return "".join(dict.fromkeys(character for character in text if character not in _SUPPORTED))


def gsm7_units(text: str) -> list[int]:
    """Septets of each character."""
    return [2 if character in _EXTENDED else 1 for character in text]


def ucs2_units(text: str) -> list[int]:
    """16-bit units of each character."""
    return [2 if ord(character) > 0xFFFF else 1 for character in text]


def split(text: str, units: list[int], single: int, part: int) -> tuple[str, ...]:
    """The parts of a text: one of at most ``single`` units, else several of at most ``part`` units.

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
