"""Displays values and texts of a document: as code, shortened, as Markdown, without invisible characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from ...common.json_values import is_list, is_object

_ENTITIES = {"<": "&lt;", "&": "&amp;", "@": "&#64;", "|": "&#124;"}
_MARKUP = re.compile(r"([\\*_\[\]~$]|^[#+>-])|(?<=^\d)([.)])")
Style = Callable[[str, str], str]
"""Styles a text for a terminal, by the name of its kind."""


def markdown_text(value: str) -> str:
    """Escape text so that Markdown interprets only our own code spans."""
    clean = "".join(c if c.isprintable() else " " for c in value)
    parts = re.split(r"(`[^`]*`)", clean)
    return "".join(
        _code_span(part) if part[:1] == "`" and part[-1:] == "`" and len(part) > 1 else _words(part)
        for part in parts
    )


def _code_span(part: str) -> str:
    # A bar ends a table cell even in code; nothing else is interpreted there.
    return part.replace("|", "\\|")


def _words(part: str) -> str:
    escaped = _MARKUP.sub(lambda match: f"\\{match.group()}", part)
    return "".join(_ENTITIES.get(c, c) for c in escaped).replace("`", "&#96;").replace("://", "&#58;//")


def value_or_none(value: Any) -> str:
    """Return a value as shortened code; ``none`` without a value."""
    return "none" if value is None else as_code(shown(value, 120))


def as_code(text: str) -> str:
    """Return a name or value as a code span that its own back-ticks cannot end."""
    clean = text.replace("`", "'")
    return f"`{clean}`"


def difference(old: Any, new: Any) -> str:
    """Return two values; of lists and long texts only the difference: ``- "cancelled" + "canceled"``."""
    if is_list(old) and is_list(new):
        gone, added = (
            [value_or_none(item) for item in one if item not in other]
            for one, other in ((old, new), (new, old))
        )
        return "  ".join([*(f"- {item}" for item in gone), *(f"+ {item}" for item in added)]) or "order"
    if isinstance(old, str) and isinstance(new, str) and old.strip() == new.strip():
        return f"{value_or_none(_visible(old))} -> {value_or_none(_visible(new))}"
    if is_object(old) and is_object(new):
        keys = [key for key in {**old, **new} if old.get(key) != new.get(key)]
        return ", ".join(
            f"{as_code(shown(key))}: {difference(old.get(key), new.get(key))}" for key in keys[:4]
        )
    return f"{value_or_none(old)} -> {value_or_none(new)}"


def _visible(text: str) -> str:
    return text.replace(" ", "·")


def shown(value: Any, most: int = 60) -> str:
    """Return a value as shortened text; invisible characters appear as code points."""
    text = value if isinstance(value, str) else repr(value)
    text = "".join(c if c.isprintable() else _code_point(c) for c in text[: most * 2])
    return text if len(text) <= most else text[: most - 1] + "…"


def _code_point(character: str) -> str:
    if character in "\n\r\t":
        return {"\n": "⏎", "\r": "␍", "\t": "⇥"}[character]
    invisible = unicodedata.category(character) in ("Cf", "Zs", "Cc", "Co", "Cn", "Zl", "Zp", "Cs")
    return f"⟨U+{ord(character):04X}⟩" if invisible else character
