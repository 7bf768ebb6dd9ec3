"""Converts regular expressions of a document (ECMA-262) to the syntax of Python's ``re``."""

from __future__ import annotations

import re

_GROUP = re.compile(r"\(\?<([A-Za-z_]\w*)>")


def python_pattern(pattern: str) -> str:
    """Return the pattern for ``re.search`` with ``re.ASCII``. Raises ``ValueError`` if there is none."""
    out: list[str] = []
    position, in_class = 0, False
    while position < len(pattern):
        character = pattern[position]
        if character == "\\":
            piece, position = _escape(pattern, position, in_class)
            out.append(piece)
            continue
        if in_class:
            # Python warns of sets that a later version may interpret differently.
            out.append("\\[" if character == "[" else character)
            in_class = character != "]"
        elif character == "[":
            if pattern[position + 1 : position + 2] == "]" or pattern[position + 1 : position + 3] == "^]":
                raise ValueError("an empty character class")
            in_class = True
            out.append(character)
        elif character == "$":
            out.append(r"\Z")
        elif match := _GROUP.match(pattern, position):
            out.append(f"(?P<{match[1]}>")
            position = match.end()
            continue
        else:
            out.append(character)
        position += 1
    written = "".join(out)
    try:
        re.compile(written, re.ASCII)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(str(error)) from error
    return written


def _escape(pattern: str, position: int, in_class: bool) -> tuple[str, int]:
    """Return the escape at ``position`` in Python's syntax, and its end."""
    following = pattern[position + 1 : position + 2]
    if following in "pPcCzZAGKQEXRhH" and not (following in "h" and in_class):
        raise ValueError(f"the escape \\{following}")
    if following == "k" and (match := re.compile(r"<(\w+)>").match(pattern, position + 2)):
        return f"(?P={match[1]})", match.end()
    if following == "u" and (match := re.compile(r"\{([0-9A-Fa-f]{1,6})\}").match(pattern, position + 2)):
        return f"\\U{int(match[1], 16):08x}", match.end()
    if following == "/":
        return "/", position + 2
    if following == "-" and not in_class:
        return "-", position + 2
    return "\\" + following, position + 2
