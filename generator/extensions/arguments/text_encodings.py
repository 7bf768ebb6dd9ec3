"""``x-text-encoding``: the character set of a text in the body, and the property that selects it.

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

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import Json
from ...ir.operations import Api, Operation
from .. import forms
from ..extension import Document, Extension, Rating, declaration, of_value

_NAME = "x-text-encoding"
_PLACE = {**forms.JSON_POINTER, "pattern": "^/[^~]*$"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TextEncoding:
    """``x-text-encoding``: paths into the body, and values of the choice; no default is the empty text."""

    text: tuple[str, ...]
    choice: tuple[str, ...]
    gsm7: str
    default: str = ""


def _read(value: Json) -> TextEncoding:
    text, choice = (tuple(value[key][1:].split("/")) for key in ("text", "choice"))
    return TextEncoding(text=text, choice=choice, gsm7=value["gsm7"], default=value.get("default", ""))


def _conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, operation in document.of_kind("operation", _NAME):
        if "requestBody" not in operation:
            yield Problem(child(pointer, _NAME), "the operation has no body", "Remove the extension.")


def _sentences(operation: Operation, _: Api) -> Iterator[str]:
    encoding = TEXT_ENCODING.of(operation)
    if encoding is None:
        return
    choice = ".".join(encoding.choice)
    yield f"With ``{choice}`` {encoding.gsm7!r}, a text that has characters outside GSM-7 is refused."
    if encoding.default:
        yield f"Without ``{choice}``, {encoding.default!r} is sent for such a text."


TEXT_ENCODING: Extension[TextEncoding | None] = Extension(
    name=_NAME,
    owners={
        "operation": forms.record({"text": _PLACE, "choice": _PLACE, "gsm7": forms.TEXT}, default=forms.TEXT)
    },
    on="operation",
    meaning=(
        "a text that must be GSM-7 if another property has a certain value, and the value of that property for other "
        "texts: `{text: /text, choice: /type, gsm7: text, default: unicode}`"
    ),
    rating=Rating("risky", "risky"),
    advice="Write an object of text and choice (JSON pointers into the body), gsm7 and, where needed, default.",
    conflicts=_conflicts,
    read=of_value(_NAME, _read),
    sentences=_sentences,
    operation_source=lambda operation, _, importer: declaration(
        importer,
        "text_encoding",
        "TextEncoding",
        TEXT_ENCODING.of(operation),
        *("text", "choice", "gsm7", "default"),
    ),
)
