"""Text of a document as Python source: literals and docstrings, always quoted."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, cast

LINE = 110
"""Columns of the generated code; the formatter is given the same number."""

# A fixed edition of the Unicode database: the output must not depend on the Python version.
_category = unicodedata.ucd_3_2_0.category


def _printable(character: str) -> bool:
    return " " <= character <= "~" or (character > "\x7f" and _category(character)[0] in "LMNPS")


def _escape(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_NAMED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


_SIMPLE = re.compile(r"[ !#-\[\]-~]*\Z")
"""Printable ASCII except the quote and the backslash: text without escapes."""


@lru_cache(maxsize=8192)
def string(value: str) -> str:
    """Return a string literal in double quotes."""
    if _SIMPLE.match(value):
        return f'"{value}"'
    body = "".join(_NAMED.get(c) or (c if _printable(c) else _escape(c)) for c in value)
    return f'"{body}"'


def literal(value: Any) -> str:
    """The Python literal of plain data. Mappings keep their order; tuples and lists become tuples."""
    if isinstance(value, str):
        return string(value)
    if value is None or isinstance(value, (bool, int)):
        return repr(value)
    if isinstance(value, float):
        return repr(value) if value - value == 0 else f'float("{value}")'
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, Any]", value).items()
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in pairs) + "}"
    if isinstance(value, Iterable):
        items = [literal(item) for item in cast("Iterable[object]", value)]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    raise TypeError(f"no literal for {type(value).__name__}")


@lru_cache(maxsize=8192)
def doc_text(value: str) -> str:
    """Escape text for a docstring: quotes cannot end it, backslashes stay, invisible characters do not."""
    if _SIMPLE.match(value):
        return value.rstrip()
    value = value.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    value = "".join(
        "\\\\" if c == "\\" else c if c == "\n" or c == "\u00a0" or _printable(c) else "\\" + _escape(c)
        for c in value
    )
    value = value.replace("\u00a0", " ").replace('"""', '\\"\\"\\"')
    return "\n".join(line.rstrip() for line in value.split("\n")).strip("\n")


def _wrapped(line: str, width: int, hanging: str) -> list[str]:
    if len(line) <= width:
        return [line]
    indent = re.match(r" *(?:[-*+] |\d+[.)] )?", line)
    after = " " * len(indent[0]) if indent else ""
    return textwrap.wrap(
        line,
        width,
        subsequent_indent=after or hanging,
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
        replace_whitespace=False,
    )


def wrap(value: str, indent: int, hanging: str = "", pad: int | None = None) -> str:
    """Wrap escaped text to fit behind ``indent`` columns. Later lines begin with ``pad`` spaces.

    Later lines begin with ``pad`` spaces, by default as many.
    """
    lines: list[str] = []
    for line in value.split("\n"):
        lines.extend(_wrapped(line, LINE - indent, hanging) if line else [""])
    start = " " * (indent if pad is None else pad)
    return "\n".join(start + line if line and number else line for number, line in enumerate(lines))


def docstring(value: str, indent: int = 0) -> str:
    """Return a complete docstring of escaped text; empty without text."""
    value = value.strip()
    if not value:
        return ""
    if value.endswith('"') and not _odd_backslashes(value[:-1]):
        value = value[:-1] + '\\"'
    if "\n" not in value and len(value) + indent + 6 <= LINE:
        trail = " " if _odd_backslashes(value) else ""
        return f'"""{value}{trail}"""'
    pad = " " * indent
    return f'"""{wrap(value, indent)}\n{pad}"""'


def _odd_backslashes(value: str) -> bool:
    return (len(value) - len(value.rstrip("\\"))) % 2 == 1


def sentence(value: str) -> str:
    """Return the text with a final full stop, unless it ends in punctuation or in a block of code."""
    value = value.rstrip()
    ended = not value or value[-1] in ".!?:;" or value.endswith((".)", "!)", "?)", "```"))
    return value if ended else value + "."


def capital(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]
