"""Keeping credentials out of sight: in reprs, tracebacks, pickles, logs and errors."""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import NoReturn
from urllib.parse import quote, quote_plus

MASK = "***"
_SHORTEST = 4  # a shorter text would blot out half of every answer


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
    """Replaces known secrets, in each form in which they travel, by ``***``.

    ``blank`` says that no body may be kept, whatever it holds.
    """

    __slots__ = ("_needles", "blank")

    def __init__(self, secrets: Iterable[str], *, blank: bool = False) -> None:
        self.blank: bool = blank
        forms: set[str] = set()
        for secret in secrets:
            if len(secret) >= _SHORTEST:
                forms |= {secret, quote(secret, safe=""), quote_plus(secret), escape(secret)}
                forms.add(json.dumps(secret)[1:-1])
        self._needles = tuple(Secret(form) for form in sorted(forms, key=lambda form: (-len(form), form)))

    def text(self, text: str) -> str:
        """The text without secrets."""
        for needle in self._needles:
            text = text.replace(needle.reveal(), MASK)
        return text

    def content(self, content: bytes) -> bytes:
        """The bytes without secrets."""
        for needle in self._needles:
            content = content.replace(needle.reveal().encode(), MASK.encode())
        return content

    def __repr__(self) -> str:
        return "Redactor()"
