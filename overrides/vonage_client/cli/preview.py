"""The request of a call without sending it: as HTTP, or as a curl command with variables in place of secrets."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, quote_plus

import httpx

from .. import Vonage, VonageError

_APPLICATION = "0a0b0c0d-7e57-4000-8000-70617373656d"
_PLACEHOLDERS = {
    "api_key": "v0n4g3k7",
    "api_secret": "VONAGEAPISECRET",
    "signature_secret": "VONAGESIGNATURESECRET",
}
"""Placeholders for credentials, in their format: some are parts of a path with constraints."""
_VARIABLES = {
    "v0n4g3k7": "$VONAGE_API_KEY",
    "VONAGEAPISECRET": "$VONAGE_API_SECRET",
    "VONAGESIGNATURESECRET": "$VONAGE_SIGNATURE_SECRET",
    _APPLICATION: "$VONAGE_APPLICATION_ID",
}
_TOKEN = "$VONAGE_JWT"
_LEFT_OUT = ("host", "content-length", "connection", "accept-encoding", "user-agent")


@dataclass(frozen=True, slots=True)
class Preview:
    """A request as it would leave, but for its secrets.

    Attributes:
        method: HTTP method.
        url: With its query.
        headers: Without those that every request has.
        basic: It has a user name and a password (HTTP Basic).
        body: Its body, or None.
    """

    method: str
    url: str
    headers: dict[str, str]
    basic: bool
    body: bytes | None


class _Recorder(httpx.BaseTransport):
    request: httpx.Request | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.request = request
        raise httpx.ConnectError("not sent")


def preview(
    credentials: Mapping[str, Any], options: Mapping[str, Any], call: Callable[[Vonage], Any]
) -> Preview:
    """The request that ``call`` would send. Secrets are replaced by the names of their variables.

    Raises:
        VonageError: The request is refused before it leaves.
    """
    arguments: dict[str, Any] = dict(_PLACEHOLDERS)
    if not credentials.get("signature_secret"):
        del arguments["signature_secret"]
    if credentials.get("api_key"):
        arguments["api_key"] = credentials["api_key"]
    if credentials.get("application_id") or not credentials.get("api_key"):
        arguments |= {
            "application_id": credentials.get("application_id") or _APPLICATION,
            "private_key": _key(),
        }
    recorder = _Recorder()
    with Vonage(**arguments, transport=recorder, max_retries=0, **options) as vonage:
        try:
            call(vonage)
        except VonageError:
            if recorder.request is None:
                raise
    assert recorder.request is not None
    return _preview(recorder.request)


def _preview(request: httpx.Request) -> Preview:
    headers = {name: value for name, value in request.headers.items() if name not in _LEFT_OUT}
    scheme = headers.pop("authorization", "").partition(" ")[0].lower()
    if scheme == "bearer":
        headers["authorization"] = f"Bearer {_TOKEN}"
    return Preview(request.method, str(request.url), headers, scheme == "basic", request.content or None)


def as_http(request: Preview) -> str:
    """Return the request as an HTTP message."""
    lines = [f"{request.method} {request.url}"]
    if request.basic:
        lines.append("authorization: Basic base64($VONAGE_API_KEY:$VONAGE_API_SECRET)")
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    if request.body is not None:
        lines += ["", _body(request)]
    return _with_variables("\n".join(lines))


def _body(request: Preview) -> str:
    body = request.body or b""
    if "json" in request.headers.get("content-type", ""):
        return json.dumps(json.loads(body), ensure_ascii=False, indent=2)
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return f"<{len(body)} bytes>"


def as_curl(request: Preview) -> str:
    """Return the request as a curl command for a POSIX shell."""
    words = [["curl", "--request", request.method, _quoted(request.url)]]
    if request.basic:
        words.append(["--user", '"$VONAGE_API_KEY:$VONAGE_API_SECRET"'])
    parts = list(_parts(request))
    for name, value in request.headers.items():
        if not parts or name != "content-type":  # curl chooses the boundary of the parts itself
            words.append(["--header", _quoted(f"{name}: {value}")])
    words += [[option, _quoted(value)] for option, value in parts]
    if request.body is not None and not parts:
        if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            for name, value in parse_qsl(request.body.decode("ascii"), keep_blank_values=True):
                words.append(["--data-urlencode", _quoted(f"{name}={value}")])
        else:
            words.append(["--data-raw", _quoted(request.body.decode("utf-8", "replace"))])
    return " \\\n  ".join(" ".join(pair) for pair in words)


def _parts(request: Preview) -> Iterator[tuple[str, str]]:
    """Yield the parts of a multipart body as options of curl: files by name, other parts unchanged."""
    kind = request.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data") or request.body is None:
        return
    message = BytesParser(policy=HTTP).parsebytes(f"content-type: {kind}\r\n\r\n".encode() + request.body)
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        media_type = f";type={part.get_content_type()}" if "content-type" in part else ""
        if part.get_filename() is not None:
            yield "--form", f"{name}=@{part.get_filename()}{media_type}"
        elif media_type:
            content = part.get_content()
            text = content.decode("utf-8", "replace") if isinstance(content, bytes) else str(content)
            quoted = text.replace("\\", "\\\\").replace('"', '\\"')
            yield "--form", f'{name}="{quoted}"{media_type}'
        else:
            yield "--form-string", f"{name}={part.get_payload()}"


def without(text: str, secrets: Iterable[str]) -> str:
    """Return the text with each secret, in any encoding of a body, replaced by ``***``."""
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        for written in (secret, json.dumps(secret)[1:-1], quote_plus(secret)):
            text = text.replace(written, "***")
    return text


def _quoted(text: str) -> str:
    """Quote a word for the shell so that only our variables are expanded."""
    if not any(name in text for name in (*_VARIABLES, _TOKEN)):
        return shlex.quote(text)
    escaped = "".join(f"\\{character}" if character in '\\"$`' else character for character in text)
    escaped = escaped.replace(f"\\{_TOKEN}", _TOKEN)
    return f'"{_with_variables(escaped)}"'


def _with_variables(text: str) -> str:
    for name, variable in _VARIABLES.items():
        text = text.replace(name, variable)
    return text


@cache
def _key() -> str:
    """Return a new key for signatures; nobody uses it."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode("ascii")
