"""A received request, the call of its operation, and functions that parse requests.

The functions replace parsers of openapi-core that are too lenient or read another location.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from functools import cached_property
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.datastructures import ImmutableMultiDict

from oas_runtime.common.media_types import FORM

from ..openapi.document import MULTIPART
from ..openapi.operation import Operation

Pairs = tuple[tuple[str, str], ...]
_TYPE = re.compile(r"\s*([\w!#$&^.+-]+/[\w!#$&^.+*-]+)\s*((?:;\s*[\w.-]+=(?:\"[^\"=]*\"|[^\s\";=]+)\s*)*)")


@dataclass(frozen=True, eq=False)
class Incoming:
    """A received request. ``path`` is percent-encoded; header names are lower-case."""

    method: str
    path: str
    query_string: str = field(repr=False)
    headers: Pairs = field(repr=False)
    body: bytes = field(repr=False)

    def header(self, name: str) -> str | None:
        """Return the first value of a header."""
        return next((value for key, value in self.headers if key == name), None)

    @cached_property
    def host(self) -> str:
        """The ``Host`` header without the default port of its scheme."""
        return re.sub(r":(80|443)$", "", self.header("host") or "")

    @cached_property
    def query(self) -> Pairs:
        """The query as pairs."""
        return tuple(parse_qsl(self.query_string, keep_blank_values=True))

    @cached_property
    def content_type(self) -> str | None:
        """The ``Content-Type`` with a lower-case media type; None if it is missing or malformed."""
        match = _TYPE.fullmatch(self.header("content-type") or "")
        return match[1].lower() + match[2].rstrip() if match else None

    @cached_property
    def media_type(self) -> str:
        """The media type without parameters, or ``""``."""
        return (self.content_type or "").partition(";")[0]

    @cached_property
    def parts(self) -> tuple[tuple[str, Any], ...] | None:
        """The parts of ``multipart/form-data``: text, or octets of files; None for another body."""
        try:
            return tuple(_parts(self.header("content-type") or "", self.body))
        except ValueError:
            return None

    @property
    def is_form_of_parts(self) -> bool:
        """Whether the body is ``multipart/form-data`` without files: all parts are text, as in a form."""
        parts = self.parts if self.media_type == MULTIPART else None
        return parts is not None and all(isinstance(value, str) for _, value in parts)

    @cached_property
    def form(self) -> Pairs:
        """The pairs of a form body without files; empty for another body."""
        if self.media_type == MULTIPART:
            return tuple((name, value) for name, value in self.parts or () if isinstance(value, str))
        if self.media_type != FORM:
            return ()
        return tuple(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))


@dataclass(frozen=True, eq=False)
class Call:
    """A request with its operation."""

    operation: Operation
    incoming: Incoming
    path: Mapping[str, str]
    """Path parameters, percent-decoded."""


def cookies_of(headers: Pairs) -> list[tuple[str, str]]:
    """Return the cookies of a request."""
    cookies: SimpleCookie = SimpleCookie()
    for name, value in headers:
        if name == "cookie":
            try:
                cookies.load(value)
            except CookieError:
                continue
    return [(name, morsel.value) for name, morsel in cookies.items()]


def read_multipart(value: bytes, boundary: str = "", **_: str) -> Mapping[str, Any]:
    """Return the parts of ``multipart/form-data``: text, or octets of files."""
    return ImmutableMultiDict(list(_parts(f'{MULTIPART}; boundary="{boundary}"', value)))


def _parts(content_type: str, body: bytes) -> Iterable[tuple[str, Any]]:
    message = BytesParser(policy=HTTP).parsebytes(f"content-type: {content_type}\r\n\r\n".encode() + body)
    if not message.is_multipart():
        raise ValueError("it has no parts")
    for part in message.iter_parts():
        name, content = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            yield name, content if part.get_filename() is not None else content.decode()


def path_aliases(name: str, value: str) -> Iterable[tuple[str, str]]:
    """Return the names under which openapi-core looks for path parameters of style label or matrix."""
    return [(f"{mark}{name}{star}", value) for mark in ("", ".", ";") for star in ("", "*")]


def read_form(value: bytes, **_: str) -> Mapping[str, str]:
    """Parse the fields of a form; raises ``ValueError`` unless they are UTF-8."""
    return ImmutableMultiDict(parse_qsl(value.decode("utf-8"), keep_blank_values=True, errors="strict"))


def read_json(value: bytes, **_: str) -> Any:
    """Parse JSON by RFC 8259: UTF-8, no NaN, and no duplicate names."""
    return json.loads(value.decode("utf-8"), parse_constant=_not_json, object_pairs_hook=_object)


def _not_json(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        raise ValueError("a name is repeated")
    return mapping
