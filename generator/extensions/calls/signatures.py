"""``x-signature``: the fields of a form that replace a secret by a signature, checked and read.

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

from ...common.errors import Problem
from ...common.json_pointer import child
from ...ir.operations import Operation
from ...openapi.grammar import http_scheme, resolve
from .. import forms
from ..extension import Column, Document, Extension, Rating, declaration, list_item, of_value
from ..webhooks import SIGNATURES
from .credential_fields import form_fields

NAME = "x-signature"
_FIELDS = ("username", "timestamp", "signature")
_KEYS = ("scheme", *_FIELDS)


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


def _conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, operation in document.of_kind("operation", NAME):
        place, raw = child(pointer, NAME), operation[NAME]
        if len({raw[key] for key in _FIELDS}) < len(_FIELDS):
            yield Problem(place, "two parts would use one field", "Give each its own field.")
        if http_scheme(document.data, raw["scheme"]) != "basic":
            message = f"the security scheme {raw['scheme']!r} has no user name"
            yield Problem(child(place, "scheme"), message, "Name a scheme of the type http, basic.")
        _, body = resolve(document.data, pointer, operation.get("requestBody", {}))
        declared = form_fields(document.data, body)
        if declared is None:
            yield Problem(place, "the operation takes no form that could be signed", "Remove the extension.")
            continue
        for key in ("timestamp", "signature"):
            if raw[key] in declared:
                message = f"the form declares {raw[key]!r}, which the client fills"
                advice = "Remove the property from the form in an overlay."
                yield Problem(child(place, key), message, advice)


def _cell(operation: Operation) -> str:
    """Return the cell: ``api_key,timestamp,sig``."""
    fields = SIGNATURE.of(operation)
    return "" if fields is None else ",".join(map(list_item, fields.wires))


def _facts(operation: Operation) -> Iterator[str]:
    fields = SIGNATURE.of(operation)
    if fields is not None:
        wires = ", ".join(f"``{wire}``" for wire in fields.wires)
        yield f"Signed, if the client has a signature secret: {wires} in the form"


SIGNATURE: Extension[SignatureFields | None] = Extension(
    name=NAME,
    owners={
        "operation": forms.record(dict.fromkeys(_KEYS, forms.TEXT)),
        "path item": {"enum": list(SIGNATURES)},
    },
    on="operation, webhook",
    meaning="the fields of a signature that replaces a secret; how a webhook is signed (`jwt`, `fields`, `none`)",
    rating=Rating("safe", "risky"),
    advice=f"Write an object of {', '.join(_KEYS)}, each a text; at a webhook {', '.join(SIGNATURES)}.",
    conflicts=_conflicts,
    read=of_value(NAME, lambda value: SignatureFields(**value)),
    facts=_facts,
    operation_source=lambda operation, _, importer: declaration(
        importer, "signature", "SignatureFields", SIGNATURE.of(operation), *_KEYS
    ),
    column=Column("signature", _cell),
)
