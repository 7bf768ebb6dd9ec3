"""A request as it came in, and as the operation that it turned out to be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import parse_qsl

from .document import FORM, Operation

Pairs = tuple[tuple[str, str], ...]
_TYPE = re.compile(r"\s*([\w!#$&^.+-]+/[\w!#$&^.+*-]+)\s*((?:;\s*[\w.-]+=(?:\"[^\"=]*\"|[^\s\";=]+)\s*)*)")


@dataclass(frozen=True, eq=False)
class Incoming:
    """A request before anything is known of it. ``path`` is percent-encoded; header names are lower-case."""

    method: str
    path: str
    query_string: str = field(repr=False)
    headers: Pairs = field(repr=False)
    body: bytes = field(repr=False)

    def header(self, name: str) -> str | None:
        """The first value of a header."""
        return next((value for key, value in self.headers if key == name), None)

    @cached_property
    def host(self) -> str:
        """The ``Host`` header, without the port that its scheme implies."""
        return re.sub(r":(80|443)$", "", self.header("host") or "")

    @cached_property
    def query(self) -> Pairs:
        """The query's pairs."""
        return tuple(parse_qsl(self.query_string, keep_blank_values=True))

    @cached_property
    def content_type(self) -> str | None:
        """The ``Content-Type``, its media type in lower case; None when absent or malformed."""
        match = _TYPE.fullmatch(self.header("content-type") or "")
        return match[1].lower() + match[2].rstrip() if match else None

    @cached_property
    def media_type(self) -> str:
        """The media type without parameters, or ``""``."""
        return (self.content_type or "").partition(";")[0]

    @cached_property
    def form(self) -> Pairs:
        """The pairs of a form body; none when the body is no form."""
        if self.media_type != FORM:
            return ()
        return tuple(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))


@dataclass(frozen=True, eq=False)
class Call:
    """A request that was matched to an operation."""

    operation: Operation
    incoming: Incoming
    path: Mapping[str, str]
    """Path parameters, percent-decoded."""
