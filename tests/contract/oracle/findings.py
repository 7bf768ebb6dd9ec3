"""What a check reports: one difference between the document and the client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

KINDS: Mapping[str, str] = {
    # seen without a call: which operations, models and TypedDicts there are
    "operation.missing": "an operation of the document is not in the package",
    "operation.extra": "an operation of the package is not in the document",
    "schema.missing": "a named schema has no model",
    "schema.extra": "a model or TypedDict stands for no schema",
    "schema.name": "a reference to a named schema is a model of another name",
    "tag.note": "the manifest's notes on tags without operations differ",
    "manifest.order": "the manifest is not sorted",
    # the manifest's columns, and the endpoint's description that the client goes by
    **{f"{what}.manifest": f"the manifest has another {what}" for what in (
        "route", "server", "security", "credentials", "media-type", "status", "argument", "result", "tag"
    )},
    **{f"{what}.endpoint": f"the endpoint has another {what}" for what in (
        "route", "server", "security", "credentials", "media-type", "status", "parameter", "body", "tag",
        "pointer", "deprecated",
    )},
    "security.scheme": "the security schemes differ",
    "credentials.fields": "credential fields carry the wrong parts",
    "credentials.argument": "a credential that the client adds is an argument",
    # signatures, attributes, keys
    "signature.async": "the sync and the async method differ",
    "argument.missing": "a parameter or body property is not an argument",
    "argument.extra": "an argument is no parameter or body property",
    "argument.kind": "an argument is not keyword-only",
    "argument.default": "an argument has a default that would be sent unasked",
    "argument.dict": "an object can be given as a model only, or as a dict only",
    "property.missing": "a property is no attribute",
    "property.extra": "an attribute is no property",
    "property.wire": "an attribute's wire name is not told",
    "dict.missing": "a property is no key of the TypedDict",
    "dict.extra": "a key of the TypedDict is no property",
    **{f"{side}.{what}": f"another {what}, of an {side}" for side in ("argument", "property") for what in (
        "type", "enum", "null", "required"
    )},
    **{f"dict.{what}": f"another {what}, of a key" for what in ("type", "enum", "required")},
    "result.type": "a method returns another type",
    # texts
    **{f"{what}.text": f"a docstring does not say what the document says of the {what}" for what in (
        "operation", "route", "argument", "property", "schema", "tag", "info"
    )},
    # seen by calling: requests
    "call.missing": "an operation cannot be called",
    "call.deprecated": "a warning of deprecation is missing or wrong",
    "request.refused": "a call that the document allows fails",
    "request.accepted": "a call that the document forbids is not refused",
    "request.left": "bytes left before a call was refused",
    "request.count": "not exactly one request was sent",
    "request.host": "another server",
    "request.method": "another method or protocol",
    "request.target": "a target that is not percent-encoded",
    "request.path": "another path",
    "request.query": "other query parameters, or an unasked default",
    "request.header": "a header is missing, wrong, twice or stray",
    "request.accept": "another Accept header",
    "request.credentials": "other credentials, or two ways at once",
    "request.media-type": "another Content-Type",
    "request.body": "another body",
    "request.form": "another form, or one that is not form-encoded",
    "request.openapi": "openapi-core refuses the request",
    # responses
    "response.refused": "a declared answer raises",
    "response.encode": "decoding and encoding changes an answer",
    "response.attribute": "an attribute does not hold what came",
    "response.unknown": "unknown fields are not kept",
    "response.undeclared": "an answer without a schema is not handed on",
    "response.error": "a declared error is not raised with its body",
    "oracle.response": "openapi-core refuses what was drawn as an answer",
    # against the pydantic models of the raw document
    "raw.property": "other fields than the pydantic model",
    "raw.required": "other required marks than the pydantic model",
    "raw.enum": "other enum values than the pydantic model",
    "raw.type": "other nested models than the pydantic model",
    "raw.request": "the pydantic model refuses what was sent",
    "raw.value": "a decoded value differs from the pydantic model's",
}  # fmt: skip
"""Every kind of finding, from what to how. Each is seen failing by a test."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference. ``kind`` is a key of ``KINDS``; ``place`` is where, for people."""

    kind: str
    place: str
    message: str

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"{self.kind!r} is no kind of finding")

    def __str__(self) -> str:
        return f"[{self.kind}] {self.place}: {self.message}"


def report(findings: Iterable[Finding]) -> str:
    """Findings as text, one a line, each once."""
    return "\n".join(dict.fromkeys(map(str, findings)))
