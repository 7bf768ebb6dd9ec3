"""A recorded request against the document, byte by byte: what should be there is, and nothing else."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import unquote_to_bytes

import jwt

from .conventions import ARGUMENT_DEFAULTS, CREDENTIAL_FIELDS
from .document import FORM, Operation, is_json
from .findings import Finding
from .recorder import Recorded
from .strategies import Arguments

_TARGET = re.compile(
    rb"/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})*(?:\?(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-F]{2})*)?"
)
_FORM = re.compile(rb"[A-Za-z0-9\-._*+&=~]*(?:%[0-9A-F]{2}[A-Za-z0-9\-._*+&=~]*)*")
_MULTIPART = "multipart/form-data"
_ALWAYS = frozenset({"host", "user-agent", "accept", "accept-encoding"})


@dataclass(frozen=True)
class Identity:
    """The credentials that the client under test was given."""

    api_key: str
    api_secret: str
    application_id: str
    private_key: str
    public_key: str

    def field(self, name: str) -> str:
        return {"username": self.api_key, "password": self.api_secret}[CREDENTIAL_FIELDS[name]]


def check(
    operation: Operation, given: Arguments, recorded: Sequence[Recorded], identity: Identity
) -> Iterator[Finding]:
    """The one request of a call with these arguments."""
    if len(recorded) != 1:
        yield Finding("request.count", operation.id, f"{len(recorded)} requests were sent, not one")
        return
    request = recorded[0]
    if request.server != operation.server:
        yield Finding("request.host", operation.id, f"went to {request.server}, not to {operation.server}")
    method, _, rest = request.line.partition(b" ")
    target, _, version = rest.rpartition(b" ")
    if method.decode("latin-1") != operation.method or version != b"HTTP/1.1":
        yield Finding("request.method", operation.id, f"{request.line!r}")
    if not _TARGET.fullmatch(target):
        yield Finding("request.target", operation.id, f"{target!r} is not percent-encoded as RFC 3986 asks")
    path, _, query = target.partition(b"?")
    yield from _path(operation, given.get("path", {}), path, identity)
    yield from _query(operation, given.get("query", {}), query, identity)
    yield from _headers(operation, given, request, identity)
    yield from _body(operation, given.get("body", {}), request, identity)


def _path(operation: Operation, given: dict[str, Any], path: bytes, identity: Identity) -> Iterator[Finding]:
    pattern = re.sub(r"\\\{(.+?)\\\}", "([^/]*)", re.escape(operation.path))
    names = re.findall(r"\{(.+?)\}", operation.path)
    match = re.fullmatch(pattern.encode(), path)
    if match is None:
        yield Finding("request.path", operation.id, f"{path!r} does not match {operation.path}")
        return
    promised = {wire: value for (location, wire), value in ARGUMENT_DEFAULTS.items() if location == "path"}
    promised |= _of_credentials(operation, "path", identity)
    for name, part in zip(names, match.groups(), strict=True):
        wanted = text_of(given.get(name, promised.get(name)))
        if _decoded(part) != wanted:
            yield Finding("request.path", operation.id, f"{name} is {part!r}, not {wanted!r}")


def _of_credentials(operation: Operation, location: str, identity: Identity) -> dict[str, str]:
    """The arguments that the client takes from its credentials where they are not given."""
    parts = {"username": identity.api_key, "application_id": identity.application_id}
    return {
        parameter["name"]: parts[parameter["x-credential"]["part"]]
        for parameter in operation.all_parameters
        if parameter["in"] == location and "x-credential" in parameter
    }


def _query(
    operation: Operation, given: dict[str, Any], query: bytes, identity: Identity
) -> Iterator[Finding]:
    explode = {
        parameter["name"]: parameter.get("explode", True)
        for parameter in operation.all_parameters
        if parameter["in"] == "query"
    }
    given = {**_of_credentials(operation, "query", identity), **given}
    wanted = [(wire, text) for wire, value in given.items() for text in texts_of(value, explode[wire])]
    if operation.credentials == "query" and _fields_declared(operation):
        wanted += [(name, identity.field(name)) for name in CREDENTIAL_FIELDS]
    pairs = _pairs(query, plus=False)
    if sorted(pairs) != sorted(wanted):
        yield Finding("request.query", operation.id, f"has {sorted(pairs)}, not {sorted(wanted)}")


def _fields_declared(operation: Operation) -> bool:
    return CREDENTIAL_FIELDS.keys() <= {p["name"] for p in operation.all_parameters if p["in"] == "query"}


def _headers(
    operation: Operation, given: Arguments, request: Recorded, identity: Identity
) -> Iterator[Finding]:
    names = [name for name, _ in request.headers]
    headers = dict(request.headers)
    if len(set(names)) != len(names):
        yield Finding("request.header", operation.id, f"a header is there twice: {sorted(names)}")
    declared = {wire.lower(): value for wire, value in given.get("header", {}).items()}
    expected = set(_ALWAYS) | declared.keys()
    if request.body or operation.method in ("POST", "PUT", "PATCH"):
        expected.add("content-length")
    if request.body or (operation.body is not None and operation.body.required):
        expected.add("content-type")  # also of a form without fields, which has no bytes
    if given.get("cookie"):
        expected.add("cookie")
    for name in sorted(expected ^ (set(names) - {"authorization"})):
        kind = "there" if name in names else "missing"
        yield Finding("request.header", operation.id, f"the header {name} is {kind}")
    for name, value in declared.items():
        if headers.get(name) != text_of(value):
            yield Finding("request.header", operation.id, f"{name} is {headers.get(name)!r}, not {value!r}")
    if headers.get("host") != f"127.0.0.1:{request.port}":
        yield Finding("request.header", operation.id, f"Host is {headers.get('host')!r}")
    wanted = ", ".join(dict.fromkeys(success[0] for success in operation.successes.values() if success))
    if headers.get("accept") != (wanted or "*/*"):
        yield Finding("request.accept", operation.id, f"{headers.get('accept')!r} is not {wanted or '*/*'!r}")
    yield from authorization(operation, headers.get("authorization"), identity)


def authorization(operation: Operation, value: str | None, identity: Identity) -> Iterator[Finding]:
    """The ``Authorization`` header is what the security requirement asks for; none beside fields."""
    kind, place = "request.credentials", operation.id
    schemes = operation.document.security_schemes
    allowed = [[schemes.get(name, {}) for name in names] for names in operation.security]
    accepted = {scheme.get("scheme", "").lower() for names in allowed for scheme in names}
    if operation.credentials in ("form", "query", "none"):
        if value is not None:
            yield Finding(
                kind, place, f"{value.split()[0]} is sent beside credentials in the {operation.credentials}"
            )
        return
    method, _, token = (value or "").partition(" ")
    if method.lower() not in accepted:
        yield Finding(
            kind, place, f"Authorization is {method or 'missing'}, the document asks for {accepted}"
        )
    elif method == "Basic":
        wanted = f"{identity.api_key}:{identity.api_secret}".encode()
        if base64.b64decode(token, validate=True) != wanted:
            yield Finding(kind, place, "Basic with another user name or password")
    elif method == "Bearer":
        try:
            claims = jwt.decode(
                token, identity.public_key, algorithms=["RS256"], options={"require": ["iat", "exp", "jti"]}
            )
        except jwt.PyJWTError as error:
            yield Finding(kind, place, f"the bearer token is not valid: {error}")
        else:
            if claims.get("application_id") != identity.application_id:
                yield Finding(kind, place, f"the bearer token is of {claims.get('application_id')}")


def _body(
    operation: Operation, given: dict[str, Any], request: Recorded, identity: Identity
) -> Iterator[Finding]:
    media_type = dict(request.headers).get("content-type", "")
    body, place = request.body, operation.id
    if operation.body is None:
        if body:
            yield Finding("request.body", place, f"{body[:80]!r}, but the document has no body")
        return
    value: Any = given.get("", given) if not operation.spread else given
    if not body and not operation.body.required and not value:
        return
    if operation.body.media_type == _MULTIPART:
        yield from _multipart(operation, value, body, media_type)
    elif media_type != operation.body.media_type:
        yield Finding("request.media-type", place, f"{media_type!r} is not {operation.body.media_type!r}")
    if media_type == FORM or (operation.body.media_type == FORM and not is_json(media_type)):
        yield from _form(operation, value, body, identity)
    elif is_json(media_type):
        try:
            decoded = json.loads(body.decode("utf-8"))
        except ValueError as error:
            yield Finding("request.body", place, f"is not JSON: {error}")
            return
        if not same_json(decoded, value):
            yield Finding("request.body", place, f"is {_short(decoded)}, not {_short(value)}")


def _multipart(
    operation: Operation, given: dict[str, Any], body: bytes, media_type: str
) -> Iterator[Finding]:
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {media_type}\r\n\r\n".encode() + body)
    if message.get_content_type() != _MULTIPART:
        yield Finding("request.media-type", operation.id, f"{media_type!r} is not {_MULTIPART}")
        return
    fields = [
        (part.get_param("name", header="content-disposition"), part.get_payload(decode=True))
        for part in message.iter_parts()
    ]
    wanted = [(wire, text.encode()) for wire, value in given.items() for text in texts_of(value)]
    if sorted(fields) != sorted(wanted):
        yield Finding("request.form", operation.id, f"has {sorted(fields)}, not {sorted(wanted)}")


def _form(operation: Operation, given: dict[str, Any], body: bytes, identity: Identity) -> Iterator[Finding]:
    if not _FORM.fullmatch(body):
        yield Finding("request.form", operation.id, f"{body[:120]!r} is not form-encoded")
    given = {**_of_credentials(operation, "query", identity), **given}
    wanted = [(wire, text) for wire, value in given.items() for text in texts_of(value)]
    if operation.credentials == "form":
        wanted += [(name, identity.field(name)) for name in CREDENTIAL_FIELDS]
    pairs = _pairs(body, plus=True)
    if sorted(pairs) != sorted(wanted):
        yield Finding("request.form", operation.id, f"has {sorted(pairs)}, not {sorted(wanted)}")


def _pairs(text: bytes, *, plus: bool) -> list[tuple[str, str]]:
    pairs = (pair.partition(b"=") for pair in text.split(b"&")) if text else ()
    return [
        (
            _decoded(name.replace(b"+", b" ") if plus else name),
            _decoded(value.replace(b"+", b" ") if plus else value),
        )
        for name, _, value in pairs
    ]


def _decoded(text: bytes) -> str:
    return unquote_to_bytes(text).decode("utf-8", "backslashreplace")


def texts_of(value: Any, explode: bool = True) -> list[str]:
    """The texts of a query or form value: with ``explode`` each item of a list is a pair of its own."""
    if not isinstance(value, list):
        return [text_of(value)]
    texts = [text_of(item) for item in value]
    return texts if explode else [",".join(texts)]


def text_of(value: Any) -> str:
    """One scalar as it should travel in a URL or form."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value)


def same_json(one: Any, other: Any) -> bool:
    """Equal as JSON: 1 and true differ, the order of keys does not matter, 1 and 1.0 are one number."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_json(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    return type(one) in (int, float, type(other)) and bool(one == other)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=repr)
    return text if len(text) <= 300 else f"{text[:300]}..."
