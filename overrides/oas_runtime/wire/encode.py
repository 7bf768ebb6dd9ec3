"""Encodes a request's body to bytes and a content type, with the caller's extra fields."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, cast
from urllib.parse import quote, quote_plus, urlencode

from ..common.media_types import BodyKind, structured_kind

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*\Z").match


class BodyError(ValueError):
    """A body cannot be encoded; the message names the field, never its value."""


def form(pairs: Iterable[tuple[str, str]]) -> bytes:
    """Encode ``application/x-www-form-urlencoded`` (WHATWG URL, UTF-8)."""
    try:
        # Joined, not formatted: an enum of texts is formatted as its name.
        return "&".join(["=".join((_quoted(name), _quoted(value))) for name, value in pairs]).encode("ascii")
    except UnicodeEncodeError:
        raise BodyError("text cannot contain lone surrogates") from None


def _quoted(text: str) -> str:
    return text if _UNRESERVED(text) else quote_plus(text)


def json_bytes(value: Any) -> bytes:
    """Encode JSON text (RFC 8259) in UTF-8, compact; NaN and infinities are refused."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        reason = "it cannot be written as JSON" if isinstance(error, UnicodeEncodeError) else str(error)
    raise BodyError(reason)


def multipart(parts: Iterable[tuple[str, str | None, bytes | str, str | None]]) -> tuple[bytes, str]:
    """Return ``multipart/form-data`` (RFC 7578): the content, and the content type with its boundary."""
    written: list[tuple[bytes, bytes]] = []
    for name, filename, content, content_type in parts:
        head = f'Content-Disposition: form-data; name="{_parameter(name)}"'
        if filename is not None:
            head += f'; filename="{_parameter(filename)}"'
        if content_type is not None:
            if not content_type.isascii() or not content_type.isprintable():
                raise BodyError(f"the content type of {name!r} must be printable ASCII")
            head += f"\r\nContent-Type: {content_type}"
        written.append((head.encode(), content.encode() if isinstance(content, str) else content))
    boundary = os.urandom(16).hex().encode("ascii")
    while any(boundary in content for _, content in written):
        boundary = os.urandom(16).hex().encode("ascii")
    lines: list[bytes] = []
    for head_bytes, content in written:
        lines += [b"--" + boundary, head_bytes, b"", content]
    lines += [b"--" + boundary + b"--", b""]
    return b"\r\n".join(lines), f"multipart/form-data; boundary={boundary.decode('ascii')}"


def _parameter(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def scalar(name: str, value: object) -> str:
    """Return the text of one extra form or query value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value.value if isinstance(value, Enum) else value)
    if isinstance(value, date):
        return value.isoformat()
    raise BodyError(f"{name!r} must be text, a number, a boolean or a date")


def extra_pairs(extra: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return extra form or query fields as text pairs; a list repeats its name."""
    pairs: list[tuple[str, str]] = []
    for name, value in extra.items():
        several = cast("Sequence[object]", value if isinstance(value, list | tuple) else [value])
        for item in several:
            pairs.append((scalar(name, name), scalar(name, item)))
    return pairs


def query(pairs: Iterable[tuple[str, str]]) -> str:
    """Encode a query string; spaces become ``%20``."""
    try:
        return urlencode(list(pairs), quote_via=quote, safe="")
    except UnicodeEncodeError:
        raise BodyError("text cannot contain lone surrogates") from None


def add_to(kind: BodyKind, body: Any, media_type: str, extra: Mapping[str, Any]) -> tuple[BodyKind, Any]:
    """Return the body with extra fields: a form or a JSON object, by the operation's media type.

    A field that is there already is refused: a value may be said once.
    """
    if kind == "none":
        kind = structured_kind(media_type) or kind
        body = {} if kind == "json" else []
    added: Any
    if kind == "json" and isinstance(body, dict):
        members = cast("dict[str, Any]", body)
        known = set(members)
        added = {**members, **extra}
    elif kind == "form":
        known, added = {name for name, _ in body}, [*body, *extra_pairs(extra)]
    elif kind == "multipart":
        known = {part[0] for part in body}
        added = [*body, *((name, None, value, None) for name, value in extra_pairs(extra))]
    else:
        raise BodyError("the operation has neither a form nor a JSON object")
    for name in extra:
        if name in known:
            raise BodyError(f"{name!r} is already set by an argument")
    return kind, added
