"""The encoding of an SMS, and its split into parts (3GPP TS 23.038)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = "\f^{}\\[~]|€"
_UNITS = {**dict.fromkeys(_BASIC, 1), **dict.fromkeys(_EXTENSION, 2)}
_LIMITS = {"text": (160, 153), "unicode": (70, 67), "binary": (140, 134)}


@dataclass(frozen=True, slots=True)
class Split:
    """An encoded text: as received, its units (septets, 16-bit units or octets), and its parts."""

    received: str
    units: int
    parts: tuple[str, ...]
    encoding: str


def is_gsm(text: str) -> bool:
    """Whether GSM-7 can encode the whole text."""
    return all(character in _UNITS for character in text)


def split(text: str, kind: str, non_gsm: str = "replace") -> Split:
    """Split a text of ``kind`` ``text`` or ``unicode``.

    ``non_gsm`` decides about characters outside GSM-7: ``replace`` writes ``?``, ``unicode`` sends the whole text
    as unicode.
    """
    if kind == "text" and not is_gsm(text):
        if non_gsm == "unicode":
            kind = "unicode"
        else:
            text = "".join(character if character in _UNITS else "?" for character in text)
    sizes = [_UNITS[character] if kind == "text" else 1 + (ord(character) > 0xFFFF) for character in text]
    return Split(text, sum(sizes), tuple(_fill(text, sizes, *_LIMITS[kind])), kind)


def split_as_needed(text: str) -> Split:
    """Split a text, as unicode where GSM-7 cannot encode it."""
    return split(text, "text", "unicode")


def keyword_of(text: str) -> str:
    """Return the first word of a text in capitals."""
    return next(iter(text.split()), "").upper()


def split_binary(body: str, udh: str = "") -> Split:
    """Split binary content in hexadecimal."""
    octets = (len(body) + len(udh)) // 2
    single, most = _LIMITS["binary"]
    size = len(body) if octets <= single else most * 2
    parts = tuple(body[index : index + size] for index in range(0, len(body), size)) or ("",)
    return Split(body, octets, parts, "binary")


def _fill(text: str, sizes: Sequence[int], single: int, most: int) -> list[str]:
    """Fill the parts in order without cutting a character of two units."""
    if sum(sizes) <= single:
        return [text]
    parts, start, used = list[str](), 0, 0
    for index, size in enumerate(sizes):
        if used + size > most:
            parts.append(text[start:index])
            start, used = index, 0
        used += size
    return [*parts, text[start:]]
