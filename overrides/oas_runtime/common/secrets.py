"""Hides credentials in reprs, tracebacks, pickles, logs and errors."""

from __future__ import annotations

import codecs
import json
import re
from base64 import b64encode
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn, cast

MASK = "***"
_SHORTEST = 4  # a shorter text would redact half of every response
_SHORTEST_SQUEEZED = 8
_ENCODERS = (codecs.latin_1_encode, codecs.utf_16_le_encode, codecs.utf_16_be_encode)
"""Encoders without further modules: there may be no file descriptor left."""
_LEVELS = 3
_LONGEST_TEXT = 128 * 1024
_URL_SAFE = str.maketrans("+/", "-_")
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_HEX = "[0-9a-fA-F]"
_ESCAPE = (
    rf"(?s)\\u[dD][89abAB]{_HEX}{{2}}\\u[dD][c-fC-F]{_HEX}{{2}}|(?:\\|%)u{_HEX}{{4}}|\\u\{{{_HEX}{{1,6}}\}}|\\U{_HEX}{{8}}"
    rf"|\\x{_HEX}{{2}}|(?:\\[0-3][0-7]{{2}})+|\\[^uUx]|(?:%{_HEX}{{2}})+|(?:=[0-9A-F]{{2}})+"
    rf"|&(?:#[0-9]{{1,20}}|#[xX]{_HEX}{{1,20}}|[a-zA-Z][a-zA-Z0-9]{{1,30}});?"
)
"""Escapes of JSON and programming languages, of URLs, of HTML and XML, and quoted-printable."""


class Secret:
    """A text that is shown only by ``reveal``."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    @classmethod
    def of(cls, value: str | bytes | Path | Secret) -> Secret:
        """Convert a value to a secret; a path to its text."""
        if isinstance(value, Secret):
            return value
        if isinstance(value, bytes):
            return cls(value.decode("latin-1"))
        return cls(str(value) if isinstance(value, Path) else value)

    def reveal(self) -> str:
        """Return the text itself."""
        return self._text

    def __repr__(self) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a credential cannot be pickled or deep-copied: its value would be written in clear text"
        )


class Redactor:
    """Replaces known secrets by ``***``: plain, multi-line, Base64, hexadecimal, UTF-16, Latin-1 or escaped.

    The texts to search for are computed at first use: most calls need no redaction. ``blank`` means that no body
    may be kept, whatever its content.
    """

    __slots__ = ("_known", "_secrets", "blank")

    def __init__(self, secrets: Iterable[str], *, blank: bool = False) -> None:
        self.blank: bool = blank
        self._secrets = tuple(Secret(secret) for secret in secrets if len(secret) >= _SHORTEST)
        self._known: tuple[_Needles, _Needles] | None = None

    @property
    def _forms(self) -> tuple[_Needles, _Needles]:
        """The encoded forms of secrets, and those to match without white space."""
        if self._known is None:
            forms: set[str] = set()
            for secret in map(Secret.reveal, self._secrets):
                forms |= {secret, secret.replace(" ", "+"), *_encoded(secret)}
                # A part of the secret may look like an escape, and is unescaped with the surrounding text.
                once = _Unescaped(secret).text
                forms |= {form for form in (once, _Unescaped(once).text) if len(form) >= _SHORTEST}
            squeezed = {form for form in map(_squeeze, forms) if len(form) >= _SHORTEST_SQUEEZED}
            self._known = _needles(forms), _needles(squeezed)
        return self._known

    def text(self, text: str) -> str:
        """Return the text without secrets; a very long text full of escapes is hidden as a whole."""
        if len(text) > _LONGEST_TEXT and re.search(_ESCAPE, text):
            return MASK
        for start, end in reversed(_joined(self._spans(text))):
            text = f"{text[:start]}{MASK}{text[end:]}"
        return text

    def content(self, content: bytes) -> bytes:
        """Return the bytes without secrets; JSON stays JSON."""
        if not self._secrets:
            return content
        encoding = json.detect_encoding(content)
        try:
            text = content.decode(encoding, "surrogateescape")
        except (UnicodeDecodeError, OSError):  # or there is no file descriptor left to load the encoding
            encoding = "utf-8"
            text = content.decode(encoding, "surrogateescape")
        redacted = self.text(text)
        if redacted == text:
            return content
        if text.lstrip()[:1] in ("{", "["):
            try:
                json.loads(redacted)
            except (
                ValueError,
                RecursionError,
            ):  # a secret was written as a number, or the text was hidden as a whole
                with suppress(ValueError, RecursionError):
                    redacted = json.dumps(self.value(json.loads(text)))
        return redacted.encode(encoding, "surrogateescape")

    def value(self, value: Any) -> Any:
        """Return a decoded value without secrets in its texts, numbers and names."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            members = cast("Mapping[Any, Any]", value)
            return {self.value(name): self.value(member) for name, member in members.items()}
        if isinstance(value, list):
            return [self.value(item) for item in cast("Sequence[Any]", value)]
        if isinstance(value, int | float) and not isinstance(value, bool) and self._spans(str(value)):
            return MASK
        return value

    def _spans(self, text: str) -> list[tuple[int, int]]:
        """The positions of secrets in a text, as it is and after undoing up to three levels of escapes."""
        spans: list[tuple[int, int]] = []
        levels: list[_Unescaped] = []
        current = text
        while True:
            for first, last in self._matches(current):
                for level in reversed(levels):
                    first, last = level.origin(first)[0], level.origin(last)[1] - 1
                spans.append((first, last + 1))
            if len(levels) == _LEVELS or not self._secrets:
                return spans
            unescaped = _Unescaped(current)
            if unescaped.text == current:
                return spans
            levels.append(unescaped)
            current = unescaped.text

    def _matches(self, text: str) -> list[tuple[int, int]]:
        """Return the spans of each secret, also with white space between its characters."""
        forms, squeezed_forms = self._forms
        matches = list(_places(forms, text))
        squeezed = _squeeze(text)
        if len(squeezed) < len(text):
            places = list(_places(squeezed_forms, squeezed))
            if places:
                origins = [place for place, character in enumerate(text) if not character.isspace()]
                matches += [(origins[first], origins[last]) for first, last in places]
        return matches

    def __repr__(self) -> str:
        return "Redactor()"


_Needles = tuple[Secret, ...]


def _needles(forms: Iterable[str]) -> _Needles:
    return tuple(Secret(form) for form in sorted(forms, key=lambda form: (-len(form), form)))


def _places(needles: Iterable[Secret], text: str) -> Iterator[tuple[int, int]]:
    for needle in needles:
        form = needle.reveal()
        start = text.find(form)
        while start >= 0:
            yield start, start + len(form) - 1
            start = text.find(form, start + len(form))


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _encoded(secret: str) -> Iterator[str]:
    """Yield the displayed forms of a secret: another encoding, hexadecimal, and Base64."""
    octets_of = {secret.encode("utf-8", "surrogatepass")}
    for encode in _ENCODERS:
        with suppress(UnicodeEncodeError):
            octets_of.add(encode(secret)[0])
    for octets in octets_of:
        yield from (octets.decode("utf-8", "surrogateescape"), octets.decode("latin-1"))
        yield from (octets.hex(), octets.hex().upper())
        yield from _base64(octets, 0, 0, 0)
        # Within a longer text: without characters that contain bits of neighbouring bytes.
        for before, mixed in enumerate((0, 2, 3)):
            yield from _base64(octets, before, mixed, 1 if (before + len(octets)) % 3 else 0)


def _base64(octets: bytes, before: int, start: int, end: int) -> tuple[str, str]:
    encoded = b64encode(bytes(before) + octets).decode("ascii").rstrip("=")
    part = encoded[start : len(encoded) - end]
    return part, part.translate(_URL_SAFE)


class _Unescaped:
    """A text with one level of escapes removed, and the original positions of its characters."""

    __slots__ = ("_ends", "_places", "_starts", "text")

    def __init__(self, text: str) -> None:
        self._places: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        parts: list[str] = []
        length = position = 0
        for match in re.finditer(_ESCAPE, text):
            parts.append(text[position : match.start()])
            length += match.start() - position
            position = match.start()
            for character, width in _characters(match[0]):
                self._places.append(length)
                self._starts.append(position)
                self._ends.append(position + width)
                parts.append(character)
                length += 1
                position += width
        self.text = "".join([*parts, text[position:]])

    def origin(self, place: int) -> tuple[int, int]:
        """Return start and end of a character in the escaped text."""
        index = bisect_right(self._places, place) - 1
        if index < 0:
            return place, place + 1
        if self._places[index] == place:
            return self._starts[index], self._ends[index]
        start = self._ends[index] + place - self._places[index] - 1
        return start, start + 1


def _characters(escape: str) -> list[tuple[str, int]]:
    """Return the characters of an escape, each with the length of its part."""
    kind = escape[:2]
    if kind in ("\\u", "\\U", "\\x", "%u"):
        codes = [int(code.strip("{}"), 16) for code in re.split(r"[\\%][uUx]", escape)[1:]]
        if len(codes) == 2:  # a pair of surrogates
            codes = [0x10000 + ((codes[0] - 0xD800) << 10) + codes[1] - 0xDC00]
        return [(_character(codes[0]), len(escape))]
    if kind == "&#":
        digits = escape[2:].rstrip(";")
        return [(_character(int(digits[1:], 16) if digits[0] in "xX" else int(digits)), len(escape))]
    if escape[0] == "&":
        return _entity(escape)
    if escape[0] in "%=":
        return _octets(bytes.fromhex(escape.replace(escape[0], "")), 3)
    if len(escape) > 2:
        return _octets(bytes(int(code, 8) for code in escape.split("\\")[1:]), 4)
    return [(_CONTROLS.get(escape[1], escape[1]), len(escape))]


def _character(code: int) -> str:
    return chr(code) if code < 0x110000 else "\ufffd"


def _octets(octets: bytes, width: int) -> list[tuple[str, int]]:
    """Return the characters of bytes, each of which is written with ``width`` characters."""
    characters = octets.decode("utf-8", "surrogateescape")
    return [(one, width * len(one.encode("utf-8", "surrogateescape"))) for one in characters]


def _entity(escape: str) -> list[tuple[str, int]]:
    """A named entity, which may lack its semicolon and go on with other letters; or none, such as a part of a URL."""
    from html import unescape

    text = unescape(escape)
    same = next((n for n in range(len(text)) if text[n:] == escape[len(escape) - len(text) + n :]), len(text))
    widths = [len(escape) - (len(text) - same), *[0] * (same - 1)] if same else []
    return list(zip(text, [*widths, *[1] * (len(text) - same)], strict=True))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort spans and merge overlapping ones."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
