"""Names of Python from names of the document."""

from __future__ import annotations

import keyword
import re


def _words(wire: str) -> list[str]:
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", r"\1\3 \2\4", wire)
    return [word for word in re.split(r"[^A-Za-z0-9]+", spaced) if word]


def python_name(wire: str) -> str:
    name = "_".join(_words(wire)).lower()
    return f"{name}_" if keyword.iskeyword(name) or name in {"self", "options", "cls"} else name


def module_name(name: str) -> str:
    return python_name(name)


def class_name(wire: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in _words(wire))


def method_name(operation_id: str, tag: str) -> str:
    """``sendSms`` of tag ``SMS`` is ``send``: snake_case without the tag's own noun."""
    nouns = {word.lower() for word in _words(tag)}
    nouns |= {noun.removesuffix("s") for noun in nouns} | {f"{noun}s" for noun in nouns}
    words = [word.lower() for word in _words(operation_id)]
    kept = [word for word in words if word not in nouns] or words
    return python_name("_".join(kept))
