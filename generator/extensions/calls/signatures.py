"""``x-signature``: which fields of a form stand in for a secret, guarded and read.

::

    x-signature:
      scheme: basicAuth        its user name says whose signature it is
      username: api_key        the field that holds the user name
      timestamp: timestamp     the field that holds the time of signing, in Unix seconds
      signature: sig           the field that holds the signature of all the others

How fields are signed is not said here: a client has to know it (see ``oas_runtime.auth.signatures``).
The three fields are the client's to fill: they are no arguments, and the form declares neither the
timestamp nor the signature.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_object, is_object
from ...ir.operations import Api, Operation
from ...openapi.grammar import operations_of, resolve
from ...python_source.literals import literal
from ..extension import Column, Document, Extension, Importer, Json, Owner, Rating, call_source, list_item
from .credential_fields import form_fields

NAME = "x-signature"
_FIELDS = ("username", "timestamp", "signature")
_KEYS = ("scheme", *_FIELDS)
_ADVICE = f"Write an object of {', '.join(_KEYS)}, each a text."


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureFields:
    """``x-signature``: form fields that stand in for a secret; the key is the user name of ``scheme``."""

    scheme: str
    username: str
    timestamp: str
    signature: str

    @property
    def wires(self) -> tuple[str, ...]:
        """The fields that the client fills."""
        return (self.username, self.timestamp, self.signature)


def _read(owner: Owner) -> SignatureFields | None:
    value: Any = owner.value.get(NAME)
    return None if value is None else SignatureFields(**value)


def _problems(document: Document) -> Iterator[Problem]:
    data = document.data
    schemes = as_object(as_object(data.get("components", {})).get("securitySchemes", {}))
    for _, _, pointer, operation, _ in operations_of(data):
        if NAME in operation:
            yield from _value_problems(child(pointer, NAME), operation[NAME], schemes)
            if is_object(operation[NAME]):
                yield from _form_problems(data, pointer, operation)


def _value_problems(place: str, raw: Any, schemes: Json) -> Iterator[Problem]:
    if not is_object(raw):
        yield Problem(place, "is no object", _ADVICE)
        return
    for key in raw:
        if key not in _KEYS:
            yield Problem(child(place, key), f"{key!r} is no part of a signature", _ADVICE)
    for key in _KEYS:
        if key not in raw:
            yield Problem(place, f"lacks {key!r}", _ADVICE)
        elif not isinstance(raw[key], str) or not raw[key]:
            yield Problem(child(place, key), f"{raw[key]!r} is no text that names something", _ADVICE)
    names = [str(raw[key]) for key in _FIELDS if key in raw]
    if len(set(names)) < len(names):
        yield Problem(place, "two parts would travel in one field", "Give each its own field.")
    name = raw.get("scheme")
    if isinstance(name, str) and name:
        scheme = as_object(schemes.get(name, {}))
        kind = str(scheme.get("scheme", "")).lower() if scheme.get("type") == "http" else ""
        if kind != "basic":
            message = f"the security scheme {name!r} has no user name"
            yield Problem(child(place, "scheme"), message, "Name a scheme of the type http, basic.")


def _form_problems(data: Json, pointer: str, operation: Json) -> Iterator[Problem]:
    place, raw = child(pointer, NAME), operation[NAME]
    _, body = resolve(data, pointer, operation.get("requestBody", {}))
    declared = form_fields(data, pointer, body)
    if declared is None:
        yield Problem(place, "the operation takes no form that could be signed", "Remove the extension.")
        return
    for key in ("timestamp", "signature"):
        if raw.get(key) in declared:
            message = f"the form declares {raw[key]!r}, which the client fills"
            yield Problem(child(place, key), message, "Remove the property from the form in an overlay.")


def _cell(operation: Operation) -> str:
    """``api_key,timestamp,sig``."""
    fields = SIGNATURE.of(operation)
    return "" if fields is None else ",".join(map(list_item, fields.wires))


def _facts(operation: Operation) -> Iterator[str]:
    fields = SIGNATURE.of(operation)
    if fields is not None:
        wires = ", ".join(f"``{wire}``" for wire in fields.wires)
        yield f"Signed, if the client has a signature secret: {wires} in the form"


def _source(operation: Operation, _: Api, importer: Importer) -> Iterator[str]:
    fields = SIGNATURE.of(operation)
    if fields is not None:
        arguments = {key: literal(getattr(fields, key)) for key in _KEYS}
        yield f"signature={call_source(importer.runtime('SignatureFields'), **arguments)}"


SIGNATURE = Extension[SignatureFields | None](
    name=NAME,
    owners=("operation", "path item"),
    on="operation, webhook",
    meaning="the fields that carry a signature in place of a secret; how a webhook is signed (`jwt`, `fields`, `none`)",
    rating=Rating("safe", "risky"),
    problems=_problems,
    read=_read,
    facts=_facts,
    operation_source=_source,
    column=Column("signature", _cell),
)
