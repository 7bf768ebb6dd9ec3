"""A journal of requests and responses, for tests and demonstrations. Secrets are masked before."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock
from typing import Any

from oas_runtime.common.json_pointer import is_list, is_object
from oas_runtime.common.media_types import FORM, is_json

from ..openapi.document import Document
from .credentials import token_algorithm
from .incoming import Incoming, Pairs

MASK = "***"
_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
_SCHEMES = frozenset({"basic", "bearer", "digest"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One recorded request and its response.

    Attributes:
        number: Counts from 1.
        method: In upper case.
        path: Percent-encoded, without the query.
        query: The query's pairs.
        headers: Names in lower case.
        body: The JSON value, the pairs of a form, or the length of anything else; None without a body.
        credentials: Where the credentials were and of which kind, in words.
        operation: The operationId; None when the request is not an operation.
        server: The document's URL of the server that was asked; None when the request is not an operation.
        status: The status code that was answered.
        code: Why the request was refused, in a word; None when it was answered.
        detail: The same as a sentence.
        findings: Pointers and names of everything that the document forbids in the request.
        reason: Why the API refuses although the document allows the request; None where it does not.
        answer: The JSON value that was answered without secrets, or the length of anything else.
        at: The virtual time.
        milliseconds: How long the answer took.
    """

    number: int
    method: str
    path: str
    query: Pairs
    headers: Pairs
    body: Any
    credentials: str
    operation: str | None
    server: str | None
    status: int
    code: str | None = None
    detail: str | None = None
    findings: tuple[str, ...] = ()
    reason: str | None = None
    answer: Any = None
    at: str = ""
    milliseconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """Return plain data, with ``id`` for ``number``."""
        values = {name: getattr(self, name) for name in self.__slots__ if name != "number"}
        return {"id": self.number, **values}


class Recorder:
    """Records the last ``most`` requests, oldest first; thread-safe."""

    def __init__(self, document: Document, most: int = 1000) -> None:
        self._secrets = document.secret_names
        self._credentials = document.credential_names
        self._signatures = document.signature_names
        self._kept: deque[Recorded] = deque(maxlen=most)
        self._lock = Lock()
        self._count = 0

    def next_number(self) -> int:
        """Return the number of a new request."""
        with self._lock:
            self._count += 1
            return self._count

    def add(self, recorded: Recorded) -> None:
        """Record a request."""
        with self._lock:
            self._kept.append(recorded)

    def clear(self) -> None:
        """Remove all requests; the numbers continue."""
        with self._lock:
            self._kept.clear()

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Recorded]:
        with self._lock:
            return iter(tuple(self._kept))

    def __getitem__(self, index: int) -> Recorded:
        return self._kept[index]

    def __repr__(self) -> str:
        return f"<Recorder of {len(self)} requests>"

    def query(self, incoming: Incoming) -> Pairs:
        """Return the query without secrets."""
        return self._masked(incoming.query)

    def headers(self, incoming: Incoming) -> Pairs:
        """Return the headers without secrets; of credentials, only the scheme is kept."""
        return tuple((name, self._header(name, value)) for name, value in incoming.headers)

    def body(self, incoming: Incoming) -> Any:
        """Return the body without secrets."""
        if not incoming.body:
            return None
        if incoming.media_type == FORM:
            return self._masked(incoming.form)
        if is_json(incoming.media_type):
            try:
                return self._hidden(json.loads(incoming.body))
            except (ValueError, RecursionError):
                return MASK
        return f"{len(incoming.body)} bytes of {incoming.media_type or 'no media type'}"

    def answer(self, value: Any, content: bytes, media_type: str) -> Any:
        """Return a response without secrets."""
        if value is None and content and is_json(media_type):
            try:
                value = json.loads(content)
            except ValueError:
                value = None
        if value is not None:
            return self._hidden(value)
        return f"{len(content)} bytes of {media_type or 'no media type'}" if content else None

    def credentials(self, incoming: Incoming) -> str:
        """Describe the location and kind of the credentials."""
        credentials: list[str] = []
        header = incoming.header("authorization")
        if header is not None:
            scheme, _, value = header.partition(" ")
            known = scheme.capitalize() if scheme.lower() in _SCHEMES else "an unknown scheme"
            algorithm = token_algorithm(value) if known == "Bearer" else None
            credentials.append(f"{known} {'JWT ' + algorithm + ' ' if algorithm else ''}in the header")
        for place, pairs in (("form", incoming.form), ("query", incoming.query)):
            wanted = self._credentials | (self._signatures if place == "form" else frozenset[str]())
            names = [name for name, _ in pairs if name in wanted]
            if names:
                credentials.append(f"{', '.join(sorted(names))} in the {place}")
        return "; ".join(credentials) or "none"

    def _masked(self, pairs: Pairs) -> Pairs:
        return tuple((name, MASK if name.lower() in self._secrets else value) for name, value in pairs)

    def _header(self, name: str, value: str) -> str:
        if name in _HEADERS:
            scheme = value.partition(" ")[0]
            return f"{scheme} {MASK}" if scheme.lower() in _SCHEMES and name != "cookie" else MASK
        return MASK if name in self._secrets else value

    def _hidden(self, value: Any) -> Any:
        if is_list(value):
            return [self._hidden(item) for item in value]
        if is_object(value):
            members = value.items()
            return {
                key: MASK if key.lower() in self._secrets else self._hidden(element)
                for key, element in members
            }
        return value
