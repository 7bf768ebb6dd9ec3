"""From the raw request of a web framework or of AWS Lambda to the fields of an event."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypedDict, cast
from urllib.parse import parse_qsl

from oas_runtime.common.media_types import FORM, essence
from oas_runtime.errors import ConfigurationError, WebhookTooLargeError, WebhookUnreadableError
from oas_runtime.wire.decode import ContentError, json_value, text

HeadersLike = (
    Mapping[str, str]
    | Mapping[str, list[str]]
    | Iterable[tuple[str, str]]
    | Iterable[tuple[bytes, bytes]]
    | Iterable[list[str]]
)
"""Headers: a mapping to one value or to a list of values, or pairs of name and value."""
QueryLike = str | bytes | Mapping[str, str] | Mapping[str, list[str]] | Iterable[tuple[str, str]]
"""The query of a URL as it arrived, or decoded: a mapping to one value or to a list of values, or pairs."""
BodyLike = bytes | bytearray | str

_MAX_DEPTH = 64
_MAX_FIELDS = 1000

Fields = dict[str, Any]
Transport = Literal["json", "form", "query"]
Pairs = list[tuple[str, str]]


class RequestParts(TypedDict, total=False):
    """The parts of a request that a webhook is read from.

    ``body`` is the body exactly as it arrived: not parsed and written again. ``verify=False`` leaves the
    signature of this one request unchecked.
    """

    body: BodyLike | None
    headers: HeadersLike | None
    query: QueryLike | None
    verify: bool | None


class Request(NamedTuple):
    """The parts of a request, of the types that the rest of this package works with."""

    body: bytes
    query: str | Pairs
    content_type: str
    authorization: list[str]


def read_request(body: object, headers: object, query: object, max_bytes: int) -> Request:
    """The request, with its size checked.

    Raises:
        ConfigurationError: A part is of a type that cannot be a part of a request.
        WebhookTooLargeError: It is longer than ``max_bytes``.
    """
    content = _body(body)
    fields = _query(query)
    size = len(fields) if isinstance(fields, str) else sum(len(name) + len(value) for name, value in fields)
    if len(content) > max_bytes or size > max_bytes:
        raise WebhookTooLargeError(f"The webhook is longer than {max_bytes} bytes (max_body_bytes).")
    needed: dict[str, list[str]] = {"authorization": [], "content-type": []}
    for name, value in _pairs("headers", headers):
        values = needed.get(name.lower().replace("_", "-"))
        if values is not None:
            values.append(value)
    return Request(content, fields, ", ".join(needed["content-type"]), needed["authorization"])


def lambda_request(event: Mapping[str, Any]) -> RequestParts:
    """The parts of the request in an event of AWS Lambda.

    Reads events of API Gateway (payload formats 1.0 and 2.0), of function URLs and of Application Load
    Balancers: ``webhooks.receive(kinds.SMS_INBOUND, **lambda_request(event))``.

    Raises:
        ConfigurationError: The event is not an HTTP request.
    """
    if not isinstance(cast("object", event), Mapping) or not event.keys() & {"headers", "multiValueHeaders"}:
        raise ConfigurationError(
            "The event of the Lambda function is not an HTTP request: it has no headers."
        )
    body: Any = event.get("body")
    if event.get("isBase64Encoded") and body is not None:
        try:
            body = base64.b64decode(body, validate=True)
        except (binascii.Error, ValueError, TypeError):
            raise ConfigurationError(
                "The body of the Lambda event is not Base64, although the event declares it."
            ) from None
    query: Any = event.get("rawQueryString")
    if query is None:
        query = event.get("multiValueQueryStringParameters") or event.get("queryStringParameters")
        if query and "elb" in (event.get("requestContext") or {}):
            # A load balancer hands the query on without decoding it.
            query = "&".join(f"{name}={value}" for name, value in _pairs("query", query))
    return {"body": body, "headers": event.get("multiValueHeaders") or event.get("headers"), "query": query}


def _body(body: object) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", body))
    raise ConfigurationError(
        f"body must be the raw body of the request (bytes or str), not {type(body).__name__}: the signature "
        "covers its bytes, so it must not be parsed before."
    )


def _query(query: object) -> str | Pairs:
    if query is None:
        return ""
    if isinstance(query, bytes):
        query = query.decode("latin-1")
    return query.removeprefix("?") if isinstance(query, str) else list(_pairs("query", query))


def _pairs(part: str, values: object) -> Iterable[tuple[str, str]]:
    """Names and values of a mapping or of pairs; a list of values gives one pair for each."""
    if values is None:
        return
    items: Any = cast("Mapping[Any, Any]", values).items() if hasattr(values, "items") else values
    if isinstance(items, (str, bytes)) or not hasattr(items, "__iter__"):
        raise ConfigurationError(
            f"{part} must be a mapping or pairs of name and value, not {type(items).__name__}."
        )
    for pair in items:
        if not isinstance(pair, Sequence) or isinstance(pair, (str, bytes)) or len(cast("Any", pair)) != 2:
            raise ConfigurationError(f"{part} must consist of pairs of name and value.")
        name, value = cast("tuple[Any, Any]", pair)
        for single in cast("list[Any]", value) if isinstance(value, (list, tuple)) else [value]:
            if single is not None:
                yield _text(name), _text(single)


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def transport_of(request: Request) -> Transport:
    """Return the transport of the event: the body by its content type; without a body, the query."""
    if not request.body.strip():
        return "query"
    return "form" if essence(request.content_type) == FORM else "json"


def fields_of(request: Request, transport: Transport, *, unique: bool) -> Fields:
    """The fields of the event; raises ``WebhookUnreadableError``.

    With ``unique`` a name of a JSON object may not occur twice: what is signed would be ambiguous.
    """
    if transport == "json":
        return _object(request, unique)
    if transport == "query":
        return _fields_of_pairs(request.query, "query")
    try:
        content = request.body.decode("ascii")
    except UnicodeError:
        content = None
    if content is None:
        raise WebhookUnreadableError("The form of the webhook is not URL-encoded.")
    return _fields_of_pairs(content, "form")


def _fields_of_pairs(content: str | Pairs, part: str) -> Fields:
    problem = "cannot be read"
    pairs: Pairs | None = None
    try:
        pairs = content if isinstance(content, list) else _parse(content)
    except ValueError as error:
        problem = "is not UTF-8" if isinstance(error, UnicodeError) else "has too many fields"
    if pairs is None:
        raise WebhookUnreadableError(f"The {part} of the webhook {problem}.")
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise WebhookUnreadableError(f"The {part} of the webhook repeats a field.")
    if not fields:
        raise WebhookUnreadableError("The webhook has no event: its body and its query are empty.")
    return fields


def _parse(content: str) -> Pairs:
    return parse_qsl(
        content, keep_blank_values=True, encoding="utf-8", errors="strict", max_num_fields=_MAX_FIELDS
    )


def _object(request: Request, unique: bool) -> Fields:
    problem = ""
    value: Any = None
    try:
        value = json_value(request.body, request.content_type)
        if unique:
            json.loads(text(request.body, request.content_type), object_pairs_hook=_unique)
    except (ContentError, RecursionError) as error:
        problem = str(error) if isinstance(error, ContentError) else "it is nested too deeply"
    except _RepeatedError:
        problem = "it has a field twice"
    except ValueError:
        problem = "it is not JSON"
    if not problem and not isinstance(value, dict):
        problem = "it is not an object"
    if not problem and _is_too_deep(value):
        problem = "it is nested too deeply"
    if problem:
        raise WebhookUnreadableError(f"The body of the webhook cannot be read: {problem}.")
    return cast("Fields", value)


class _RepeatedError(ValueError):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise _RepeatedError
    return fields


def _children(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return cast("Iterable[Any]", value.values())
    return cast("Iterable[Any]", value) if isinstance(value, list) else ()


def _is_too_deep(value: Any) -> bool:
    level: list[Any] = [value]
    for _ in range(_MAX_DEPTH):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return False
    return True
