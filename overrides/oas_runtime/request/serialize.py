"""From a prepared request to bytes: credentials, extra fields of the caller, framing headers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, cast
from urllib.parse import parse_qsl

from ..common.headers import RawHeaders
from ..common.media_types import FORM, BodyKind
from ..common.secrets import Secret
from ..errors import ConfigurationError, RequestInvalidError
from ..operation.endpoint import Request
from ..operation.options import RequestOptions
from ..wire.encode import BodyError, add_to, extra_pairs, form, json_bytes, multipart, query
from ..wire.messages import Clock, EncodedRequest
from .operation_plan import OperationPlan

_FRAMING = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "te", "trailer", "upgrade", "keep-alive"}
)
_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_PATH = re.compile(r"/[!-\"$->@-~]*")
_QUERY = re.compile(r"[!-\"$-~]*")
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})


def write(
    plan: OperationPlan, request: Request, options: RequestOptions | None, clock: Clock, token: Secret | None
) -> EncodedRequest:
    """Encode the request with all additions of ``plan``. Raises ``RequestInvalidError``."""
    injection = plan.injection
    kind: BodyKind = request.kind
    body, query_text = request.body, request.query
    if options is not None:
        if options.extra_query:
            if injection.signing is not None:
                raise plan.refuse("options.extra_query", "the signature covers the fields of a form")
            query_text = _joined(query_text, _extra_query(plan, query_text, options.extra_query))
        if options.extra_body:
            kind, body = _extra_body(plan, kind, body, options.extra_body)
    if injection.query:
        query_text = _joined(query_text, injection.query)
    headers = plan.headers.copy()
    if token is not None:
        headers.append((b"Authorization", b"Bearer " + _checked(plan, token)))
    renew = None
    if injection.signing is not None:
        if kind not in ("form", "none"):
            raise plan.refuse("body", "only a form can be signed")
        renew = partial(_signed, plan, body or ())
        content, content_type = renew(), FORM
    else:
        content, content_type = (b"", "") if kind == "none" else _content(plan, kind, body)
    if injection.form:
        content = content + b"&" + injection.form if content else injection.form
        content_type = content_type or FORM
    if content_type:
        headers.append((b"Content-Type", content_type.encode("ascii")))
    if content or plan.operation.method in _WITH_BODY:
        headers.append((b"Content-Length", b"%d" % len(content)))
    extra: Mapping[str, str] = options.extra_headers if options is not None else {}
    if request.headers or injection.cookie or extra:
        _add_headers(plan, headers, request.headers, extra)
    return EncodedRequest(
        plan.operation.method.encode("ascii"),
        plan.origin,
        _target(plan, request.path, query_text),
        headers,
        content,
        clock,
        plan.settings.max_response_bytes,
        token,
        renew,
    )


def _signed(plan: OperationPlan, pairs: Sequence[tuple[str, str]]) -> bytes:
    """The form with its signature. This is the last step, because the signature covers all fields."""
    assert plan.injection.signing is not None
    fields, signing = plan.injection.signing
    reason = ""
    try:
        return form(signing.signed(pairs, fields))
    except BodyError as error:
        reason = str(error)
    raise plan.refuse("body", reason)


def _content(plan: OperationPlan, kind: str, body: Any) -> tuple[bytes, str]:
    reason = ""
    try:
        if kind == "form":
            return form(body), plan.content_type(kind)
        if kind == "json":
            return json_bytes(body), plan.content_type(kind)
        if kind == "multipart":
            return multipart(body)
        return body.encode() if isinstance(body, str) else bytes(body), plan.content_type(kind)
    except BodyError as error:
        reason = str(error)
    except UnicodeEncodeError:
        reason = "text cannot contain lone surrogates"
    raise plan.refuse("body", reason)


def _target(plan: OperationPlan, path: str, query_text: str) -> bytes:
    """Return path and query as one line. The host is fixed elsewhere, so no value can change it."""
    if path != plan.operation.path:
        segments = path.lower().replace("%2e", ".").split("/")
        if "." in segments or ".." in segments:
            raise plan.refuse("path", "a path segment must not be '.' or '..'")
    if not _PATH.fullmatch(path):
        raise plan.refuse("path", "the path must begin with '/' and be percent-encoded")
    if not query_text:
        return (plan.origin.prefix + path).encode("ascii")
    if not _QUERY.fullmatch(query_text):
        raise plan.refuse("query", "the query must be percent-encoded")
    return f"{plan.origin.prefix}{path}?{query_text}".encode("ascii")


def _checked(plan: OperationPlan, token: Secret) -> bytes:
    text = cast("object", token.reveal())
    if not isinstance(text, str) or not text or not text.isascii() or not text.isprintable():
        raise ConfigurationError(
            f"{plan.call}: the bearer token must be printable ASCII text.", call=plan.call
        )
    return text.encode("ascii")


def _joined(first: str, second: str) -> str:
    return f"{first}&{second}" if first and second else first or second


def _extra_query(plan: OperationPlan, query_text: str, extra: Mapping[str, Any]) -> str:
    present = {name for name, _ in parse_qsl(query_text, keep_blank_values=True)} | plan.injection.names
    for name in extra:
        if name in present:
            raise plan.refuse(
                "options.extra_query", f"{name!r} is already set by an argument or a credential"
            )
    reason = ""
    try:
        return query(extra_pairs(extra))
    except BodyError as error:
        reason = str(error)
    raise plan.refuse("options.extra_query", reason)


def _extra_body(
    plan: OperationPlan, kind: BodyKind, body: Any, extra: Mapping[str, Any]
) -> tuple[BodyKind, Any]:
    for name in extra:
        if name in plan.injection.names:
            raise plan.refuse("options.extra_body", f"{name!r} is a credential, which the client adds")
    declared = plan.operation.body
    media_type = declared.media_type if declared else FORM if plan.injection.form else ""
    reason = ""
    try:
        return add_to(kind, body, media_type, extra)
    except BodyError as error:
        reason = str(error)
    raise plan.refuse("options.extra_body", reason)


def _add_headers(
    plan: OperationPlan, headers: RawHeaders, declared: Sequence[tuple[str, str]], extra: Mapping[str, str]
) -> None:
    """Add header parameters, then the caller's headers; later ones replace earlier ones of the same name."""
    cookies = [plan.injection.cookie] if plan.injection.cookie else []
    for name, value in declared:
        if name.lower() == "cookie":
            cookies.append(value)
        else:
            _replace(headers, _line(plan, name, value, "header"))
    for name, value in extra.items():
        line = _line(plan, name, value, "options.extra_headers")
        lowered = name.lower()
        if lowered in _FRAMING:
            raise plan.refuse("options.extra_headers", f"{name!r} frames the message; the client sets it")
        if lowered == "authorization" and plan.injection.in_fields:
            message = f"{name!r} would be a second credential: those of this call are fields of the request"
            raise plan.refuse("options.extra_headers", message)
        if lowered == "cookie":
            cookies.append(value)
            continue
        _replace(headers, line)
    if cookies:
        headers.append(_line(plan, "Cookie", "; ".join(cookies), "header"))


def _replace(headers: RawHeaders, line: tuple[bytes, bytes]) -> None:
    name = line[0].lower()
    headers[:] = [header for header in headers if header[0].lower() != name]
    headers.append(line)


def _line(plan: OperationPlan, name: object, value: object, argument: str) -> tuple[bytes, bytes]:
    if not isinstance(name, str) or not _TOKEN.fullmatch(name):
        raise plan.refuse(argument, f"{name!r} is not a header name")
    if (
        not isinstance(value, str)
        or not value.isascii()
        or not value.replace("\t", " ").isprintable()
        or value != value.strip()
    ):
        raise _bad_value(plan, name, argument)
    return name.encode("ascii"), value.encode("ascii")


def _bad_value(plan: OperationPlan, name: str, argument: str) -> RequestInvalidError:
    return plan.refuse(argument, f"the value of {name!r} must be printable ASCII text without outer blanks")
