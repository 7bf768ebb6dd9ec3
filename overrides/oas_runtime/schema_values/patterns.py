"""A short text that matches a regular expression of a schema (``pattern``)."""

from __future__ import annotations

import re

_CLASSES = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v", "0": "\0"}
_ORDER = "a0A-_ .,:/+@" + "".join(map(chr, range(33, 127))) + "é中"
_MOST = 10_000


def sample(pattern: str, least: int = 0) -> str | None:
    """Return a text of at least ``least`` characters that ``pattern`` matches, or None.

    Supports the common syntax of ECMA-262 and Python, without look-around and back-references. The text is checked
    with ``re`` before it is returned.
    """
    try:
        for extra in dict.fromkeys((0, least)):
            text = _Sampler(pattern, extra).whole()
            if len(text) >= least and matches(pattern, text):
                return text
    except (ValueError, IndexError):
        return None
    return None


def matches(pattern: str, text: str) -> bool:
    """Whether ``pattern`` matches somewhere in ``text``; never when ``re`` cannot read it."""
    try:
        return re.search(re.sub(r"\(\?<(?=[A-Za-z_])", "(?P<", pattern), text) is not None
    except (re.error, OverflowError):
        return False


class _Sampler:
    """Reads a pattern once and writes the shortest text; unlimited repetitions are ``extra`` longer."""

    def __init__(self, pattern: str, extra: int) -> None:
        self._pattern = pattern
        self._at = 0
        self._extra = extra

    def whole(self) -> str:
        text = self._alternatives()
        if self._at < len(self._pattern):
            raise ValueError("unbalanced")
        return text

    def _alternatives(self) -> str:
        first = self._sequence()
        while self._peek() == "|":
            self._at += 1
            self._sequence()
        return first

    def _sequence(self) -> str:
        matching = ""
        while self._peek() not in ("", "|", ")"):
            matching += self._repeated(self._atom())
            if len(matching) > _MOST:
                raise ValueError("too long")
        return matching

    def _atom(self) -> str:
        char = self._next()
        if char == "(":
            if self._peek() == "?":
                self._group_name()
            matching = self._alternatives()
            if self._next() != ")":
                raise ValueError("unbalanced")
            return matching
        if char == "[":
            return self._one_of()
        if char == "\\":
            return self._escape()
        return {"^": "", "$": "", ".": "a"}.get(char, char)

    def _group_name(self) -> None:
        match = re.compile(r"\?(?::|P?<[A-Za-z_]\w*>)").match(self._pattern, self._at)
        if match is None:
            raise ValueError("look-around")
        self._at = match.end()

    def _escape(self) -> str:
        char = self._next()
        if char in ("b", "B", "A", "Z", "z"):
            return ""
        if char in ("x", "u"):
            width = 2 if char == "x" else 4
            self._at += width
            return chr(int(self._pattern[self._at - width : self._at], 16))
        if char.isdigit() and char != "0":
            raise ValueError("back-reference")
        return _CLASSES.get(char, _CONTROLS.get(char, char))

    def _one_of(self) -> str:
        start = self._at - 1
        self._at += self._peek() == "^"
        self._at += self._peek() == "]"
        while (char := self._next()) != "]":
            self._at += char == "\\"
        one = self._pattern[start : self._at]
        fitting = (char for char in _ORDER if matches(one, char))
        matching = next(fitting, None)
        if matching is None:
            raise ValueError("the class has no known character")
        return matching

    def _repeated(self, atom: str) -> str:
        match = re.compile(r"([*+?]|\{(\d+)(?:,(\d*))?\})[?+]?").match(self._pattern, self._at)
        if match is None:
            return atom
        self._at = match.end()
        mark, low, high = match[1], match[2], match[3]
        if mark in ("*", "+", "?"):
            return atom * ({"*": 0, "+": 1, "?": 0}[mark] + (self._extra if mark != "?" else 0))
        most = int(low) if high is None else int(high) if high else int(low) + self._extra
        return atom * min(int(low) + self._extra, most)

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _next(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1]
