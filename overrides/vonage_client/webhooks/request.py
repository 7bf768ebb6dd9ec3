"""From a raw request to the fields of an event. Only ``WebhookUnreadableError`` gets out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple, cast
from urllib.parse import parse_qsl

from oas_runtime.errors import WebhookTooLargeError, WebhookUnreadableError
from oas_runtime.wire.decode import ContentError, json_value, text

HeadersLike = Mapping[str, str] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
"""Headers as frameworks give them: a mapping, or pairs of names and values."""

_MAX_DEPTH = 64
_MAX_FIELDS = 1000
_FORM = "application/x-www-form-urlencoded"

Fields = dict[str, Any]


class Request(NamedTuple):
    """The parts of a request that matter."""

    body: bytes
    query: str
    content_type: str
    authorization: list[str]


def request_of(body: bytes | str, headers: HeadersLike, query: bytes | str, max_bytes: int) -> Request:
    """The request, its size checked; raises ``WebhookTooLargeError``."""
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
    asked = query.decode("latin-1") if isinstance(query, bytes) else query
    if len(raw) > max_bytes or len(asked) > max_bytes:
        raise WebhookTooLargeError(f"The webhook is longer than {max_bytes} bytes (max_body_bytes).")
    found: dict[str, list[str]] = {"authorization": [], "content-type": []}
    for name, value in _pairs(headers):
        values = found.get(name.lower().replace("_", "-"))
        if values is not None:
            values.append(value)
    return Request(raw, asked.removeprefix("?"), ", ".join(found["content-type"]), found["authorization"])


def _pairs(headers: Any) -> Iterable[tuple[str, str]]:
    items: Iterable[tuple[Any, Any]] = headers.items() if hasattr(headers, "items") else headers
    for name, value in items:
        yield (
            name.decode("latin-1") if isinstance(name, bytes) else str(name),
            value.decode("latin-1") if isinstance(value, bytes) else str(value),
        )


def transport_of(request: Request) -> Literal["json", "form", "query"]:
    """How the event is carried: in the body, where there is one, as its content type says; else the query."""
    if not request.body.strip():
        return "query"
    return "form" if request.content_type.partition(";")[0].strip().lower() == _FORM else "json"


def fields_of(request: Request, transport: Literal["json", "form", "query"], *, once: bool) -> Fields:
    """The fields of the event; with ``once`` a name may not stand twice, as what is signed would be unsure."""
    if transport == "json":
        return _object(request, once)
    if transport == "query":
        return _pairs_of(request.query, "query")
    try:
        content = request.body.decode("ascii")
    except UnicodeError:
        content = None
    if content is None:
        raise WebhookUnreadableError("The form of the webhook is not URL-encoded.")
    return _pairs_of(content, "form")


def _pairs_of(content: str, what: str) -> Fields:
    problem = "cannot be read"
    pairs: list[tuple[str, str]] | None = None
    try:
        pairs = parse_qsl(
            content, keep_blank_values=True, encoding="utf-8", errors="strict", max_num_fields=_MAX_FIELDS
        )
    except ValueError as error:
        problem = "is not UTF-8" if isinstance(error, UnicodeError) else "has too many fields"
    if pairs is None:
        raise WebhookUnreadableError(f"The {what} of the webhook {problem}.")
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise WebhookUnreadableError(f"The {what} of the webhook has a field twice.")
    if not fields:
        raise WebhookUnreadableError("The webhook carries no event: no body, and no query.")
    return fields


def _object(request: Request, once: bool) -> Fields:
    problem = ""
    value: Any = None
    try:
        value = json_value(request.body, request.content_type)
        if once:
            json.loads(text(request.body, request.content_type), object_pairs_hook=_unique)
    except (ContentError, RecursionError) as error:
        problem = str(error) if isinstance(error, ContentError) else "it is nested too deeply"
    except _RepeatedError:
        problem = "it has a field twice"
    except ValueError:
        problem = "it is not JSON"
    if not problem and not isinstance(value, dict):
        problem = "it is no object"
    if not problem and _deep(value):
        problem = "it is nested too deeply"
    if problem:
        raise WebhookUnreadableError(f"The body of the webhook cannot be read: {problem}.")
    return cast("Fields", value)


class _RepeatedError(ValueError):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _RepeatedError
    return found


def _below(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return cast("Iterable[Any]", value.values())
    return cast("Iterable[Any]", value) if isinstance(value, list) else ()


def _deep(value: Any) -> bool:
    level: list[Any] = [value]
    for _ in range(_MAX_DEPTH):
        below: list[Any] = []
        for each in level:
            below.extend(_below(each))
        if not below:
            return False
        level = below
    return True
