"""Keeping credentials out of sight: in reprs, tracebacks, pickles, logs and errors."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn, cast

MASK = "***"
_SHORTEST = 4  # a shorter text would blot out half of every response
_LEVELS = 3
_LONGEST_TEXT = 128 * 1024
_URL_SAFE = str.maketrans("+/", "-_")
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}
_HEX = "[0-9a-fA-F]"
_ESCAPE = re.compile(
    rf"\\u[dD][89abAB]{_HEX}{{2}}\\u[dD][c-fC-F]{_HEX}{{2}}|\\u{_HEX}{{4}}|\\x{_HEX}{{2}}|\\[^ux]"
    rf"|(?:%{_HEX}{{2}})+|&(?:#[0-9]{{1,7}}|#[xX]{_HEX}{{1,6}}|amp|lt|gt|quot|apos);",
    re.DOTALL,
)
"""Escapes of JSON (and of most programming languages), of URLs, and of HTML and XML."""


class Secret:
    """A text that shows itself only when asked to by ``reveal``."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    @classmethod
    def of(cls, value: str | bytes | Path | Secret) -> Secret:
        """A given value as a secret; a path as its text."""
        if isinstance(value, Secret):
            return value
        if isinstance(value, bytes):
            return cls(value.decode("latin-1"))
        return cls(str(value) if isinstance(value, Path) else value)

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential cannot be pickled or deep-copied: it would leave in clear text")


class Redactor:
    """Replaces known secrets by ``***``: plain, Base64, hexadecimal, or escaped for JSON, URLs or HTML.

    ``blank`` says that no body may be kept, whatever it holds.
    """

    __slots__ = ("_needles", "blank")

    def __init__(self, secrets: Iterable[str], *, blank: bool = False) -> None:
        self.blank: bool = blank
        forms: set[str] = set()
        for secret in secrets:
            if len(secret) >= _SHORTEST:
                octets = secret.encode("utf-8", "surrogatepass")
                encoded = b64encode(octets).decode("ascii").rstrip("=")
                forms |= {secret, secret.replace(" ", "+"), encoded, encoded.translate(_URL_SAFE)}
                # As a list of bytes: read as Latin-1, as repr() of Python shows it, and in hexadecimal.
                forms |= {octets.decode("latin-1"), octets.hex(), octets.hex().upper()}
                # A part of the secret may look like an escape, and is undone with those of the text around it.
                once = _Unescaped(secret).text
                forms |= {form for form in (once, _Unescaped(once).text) if len(form) >= _SHORTEST}
        self._needles = tuple(Secret(form) for form in sorted(forms, key=lambda form: (-len(form), form)))

    def text(self, text: str) -> str:
        """The text without secrets; a very long text that is full of escapes is hidden as a whole."""
        if len(text) > _LONGEST_TEXT and _ESCAPE.search(text):
            return MASK
        for start, end in reversed(_joined(self._spans(text))):
            text = f"{text[:start]}{MASK}{text[end:]}"
        return text

    def content(self, content: bytes) -> bytes:
        """The bytes without secrets; JSON stays JSON."""
        encoding = json.detect_encoding(content)
        text = content.decode(encoding, "surrogateescape")
        if not self._needles:
            return content
        redacted = self.text(text)
        if redacted == text:
            return content
        if text.lstrip()[:1] in ("{", "["):
            try:
                json.loads(redacted)
            except ValueError:  # a secret stood there as a number, or the text was hidden as a whole
                with suppress(ValueError, RecursionError):
                    redacted = json.dumps(self.value(json.loads(text)))
        return redacted.encode(encoding, "surrogateescape")

    def value(self, value: Any) -> Any:
        """A decoded value without secrets in its texts, numbers and names."""
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
        """Where secrets stand in a text, as it is and after undoing up to three levels of escapes."""
        spans: list[tuple[int, int]] = []
        levels: list[_Unescaped] = []
        current = text
        while True:
            for needle in self._needles:
                form = needle.reveal()
                start = current.find(form)
                while start >= 0:
                    first, last = start, start + len(form) - 1
                    for level in reversed(levels):
                        first, last = level.origin(first)[0], level.origin(last)[1] - 1
                    spans.append((first, last + 1))
                    start = current.find(form, start + len(form))
            if len(levels) == _LEVELS or not self._needles:
                return spans
            unescaped = _Unescaped(current)
            if unescaped.text == current:
                return spans
            levels.append(unescaped)
            current = unescaped.text

    def __repr__(self) -> str:
        return "Redactor()"


class _Unescaped:
    """A text with one level of escapes undone, and where its characters stood before."""

    __slots__ = ("_ends", "_places", "_starts", "text")

    def __init__(self, text: str) -> None:
        self._places: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        parts: list[str] = []
        length = position = 0
        for match in _ESCAPE.finditer(text):
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
        """Start and end, in the escaped text, of the character at a place."""
        index = bisect_right(self._places, place) - 1
        if index < 0:
            return place, place + 1
        if self._places[index] == place:
            return self._starts[index], self._ends[index]
        start = self._ends[index] + place - self._places[index] - 1
        return start, start + 1


def _characters(escape: str) -> list[tuple[str, int]]:
    """The characters that an escape stands for, each with the length of its part."""
    if escape[0] == "%":
        characters = bytes.fromhex(escape.replace("%", "")).decode("utf-8", "surrogateescape")
        return [(one, 3 * len(one.encode("utf-8", "surrogateescape"))) for one in characters]
    if escape[:2] == "&#":
        code = int(escape[3:-1], 16) if escape[2] in "xX" else int(escape[2:-1])
        return [(chr(code) if code < 0x110000 else "\ufffd", len(escape))]
    if escape[0] == "&":
        from html import unescape

        return [(unescape(escape), len(escape))]
    if escape[1] in "ux":
        codes = [int(code, 16) for code in re.split(r"\\[ux]", escape)[1:]]
        if len(codes) == 2:  # a pair of surrogates
            codes = [0x10000 + ((codes[0] - 0xD800) << 10) + codes[1] - 0xDC00]
        return [(chr(codes[0]), len(escape))]
    return [(_CONTROLS.get(escape[1], escape[1]), len(escape))]


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, overlapping ones as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
