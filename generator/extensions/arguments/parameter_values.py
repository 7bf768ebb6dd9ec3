"""``x-credential`` and ``x-accepts-url``: values that the client accepts or fills in for a parameter."""

from __future__ import annotations

from collections.abc import Iterator

from ...common.errors import Problem
from ...common.json_pointer import child
from ...ir.operations import Parameter
from ...openapi.grammar import http_scheme
from ...python_source.literals import literal
from .. import forms
from ..extension import Document, Extension, Rating, of_value

_CREDENTIAL = "x-credential"
_URL = "x-accepts-url"


def _credential_conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, parameter in document.of_kind("parameter", _CREDENTIAL):
        place, value = child(pointer, _CREDENTIAL), parameter[_CREDENTIAL]
        kind = http_scheme(document.data, value["scheme"])
        if kind not in ("basic", "bearer"):
            yield Problem(place, f"{value['scheme']!r} is not an http scheme with parts", CREDENTIAL.advice)
        elif kind == "basic" and value["part"] != "username":
            yield Problem(place, f"{value['part']!r} cannot be used as an argument", CREDENTIAL.advice)


def _credential_text(value: tuple[str, str] | None) -> str:
    return "" if value is None else "The default is taken from the client's credentials."


def _credential_source(parameter: Parameter) -> Iterator[str]:
    value = CREDENTIAL.of(parameter)
    if value is not None:
        yield f"credential={literal(value)}"


def _url_conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, parameter in document.of_kind("parameter", _URL):
        if parameter["in"] != "path":
            yield Problem(child(pointer, _URL), "is only for a path parameter", ACCEPTS_URL.advice)


def _url_text(value: bool) -> str:
    return (
        "The full URL of the resource is accepted too, if it is on a server of the operation."
        if value
        else ""
    )


def _url_source(parameter: Parameter) -> Iterator[str]:
    if ACCEPTS_URL.of(parameter):
        yield "accepts_url=True"


CREDENTIAL = Extension[tuple[str, str] | None](
    name=_CREDENTIAL,
    owners={"parameter": forms.record({"scheme": forms.TEXT, "part": forms.TEXT})},
    on="parameter",
    meaning="a part of the credentials of the client replaces an omitted argument",
    rating=Rating("safe", "risky"),
    advice="Write {scheme: an http scheme, part: username of a basic one, or a claim of a bearer one}.",
    conflicts=_credential_conflicts,
    read=of_value(_CREDENTIAL, lambda value: (value["scheme"], value["part"])),
    argument_text=_credential_text,
    parameter_source=_credential_source,
)
ACCEPTS_URL = Extension[bool](
    name=_URL,
    owners={"parameter": {"const": True}},
    on="path parameter",
    meaning="the argument may also be the full URL of the resource, on a server of the operation",
    rating=Rating("safe", "risky"),
    advice="Write true at a path parameter, or remove it.",
    conflicts=_url_conflicts,
    read=lambda owner: owner.value.get(_URL) is True,
    argument_text=_url_text,
    parameter_source=_url_source,
)
