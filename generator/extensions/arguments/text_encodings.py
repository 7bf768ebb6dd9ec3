"""``x-text-encoding``: the character set of a text in the body, and the property that chooses it.

::

    x-text-encoding:
      text: /text          the text, a JSON pointer into the body
      choice: /type        the property that chooses the character set
      gsm7: text           its value with which the text can only have characters of GSM-7
      default: unicode     the value to send for another text, where the property is not given (optional)

A call with the value ``gsm7`` and another text is refused, with the characters named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of
from ...python_source.literals import literal
from ..extension import Document, Extension, Importer, Owner, Rating, call_source

_NAME = "x-text-encoding"
_KEYS = ("text", "choice", "gsm7")
_ADVICE = "Write an object of text and choice (JSON pointers into the body), gsm7 and, where needed, default."


@dataclass(frozen=True, slots=True, kw_only=True)
class TextEncoding:
    """``x-text-encoding``: paths into the body, and values of the choice; no default is the empty text."""

    text: tuple[str, ...]
    choice: tuple[str, ...]
    gsm7: str
    default: str = ""


def _read(owner: Owner) -> TextEncoding | None:
    value: Any = owner.value.get(_NAME)
    if value is None:
        return None
    text, choice = (tuple(value[key][1:].split("/")) for key in ("text", "choice"))
    return TextEncoding(text=text, choice=choice, gsm7=value["gsm7"], default=value.get("default", ""))


def _problems(document: Document) -> Iterator[Problem]:
    for _, _, pointer, operation, _ in operations_of(document.data):
        if _NAME not in operation:
            continue
        place, value = child(pointer, _NAME), operation[_NAME]
        if not is_object(value) or not set(_KEYS) <= value.keys() <= {*_KEYS, "default"}:
            yield Problem(place, "is no description of a text's encoding", _ADVICE)
        elif any(not isinstance(part, str) or not part for part in value.values()):
            yield Problem(place, "every part must be text that is not empty", _ADVICE)
        elif not all(value[key].startswith("/") and "~" not in value[key] for key in ("text", "choice")):
            yield Problem(place, "text and choice must be JSON pointers such as /text", _ADVICE)
        elif "requestBody" not in operation:
            yield Problem(place, "the operation has no body", "Remove the extension.")


def _sentences(operation: Operation, _: Api) -> Iterator[str]:
    encoding = TEXT_ENCODING.of(operation)
    if encoding is None:
        return
    choice = ".".join(encoding.choice)
    yield f"With ``{choice}`` {encoding.gsm7!r}, a text that has characters outside GSM-7 is refused."
    if encoding.default:
        yield f"Without ``{choice}``, {encoding.default!r} is sent for such a text."


def _source(operation: Operation, _: Api, importer: Importer) -> Iterator[str]:
    encoding = TEXT_ENCODING.of(operation)
    if encoding is not None:
        arguments = {
            "text": literal(encoding.text),
            "choice": literal(encoding.choice),
            "gsm7": literal(encoding.gsm7),
            "default": literal(encoding.default),
        }
        yield f"text_encoding={call_source(importer.runtime('TextEncoding'), **arguments)}"


TEXT_ENCODING = Extension[TextEncoding | None](
    name=_NAME,
    owners=("operation",),
    on="operation",
    meaning=(
        "the text of the body that is limited to GSM-7 by a value of another property, and the value to send "
        "for other texts: `{text: /text, choice: /type, gsm7: text, default: unicode}`"
    ),
    rating=Rating("risky", "risky"),
    problems=_problems,
    read=_read,
    sentences=_sentences,
    operation_source=_source,
)
