"""From typed arguments to a request: drop what was not given, check, serialise.

``prepare`` is the one way a request comes into being; it does no I/O and knows no credentials.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NoReturn

if TYPE_CHECKING:
    from .operation import Operation

BodyKind = Literal["none", "json", "form", "multipart", "bytes", "text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """Why a request was refused before it left.

    ``argument`` is the Python argument, ``path`` the place inside it (``to[0].type``), ``rule`` the
    OpenAPI keyword that failed (``required``, ``enum``, ``maximum``, ...), ``message`` a sentence that
    says what is allowed, ``value`` the offending value (a placeholder when the schema is secret),
    ``pointer`` the place in the document.
    """

    argument: str
    path: str
    rule: str
    message: str
    value: object
    pointer: str


Reject = Callable[["Violation"], NoReturn]


@dataclass(slots=True, kw_only=True)
class Request:
    """One request, ready to be given credentials and a server.

    ``path`` is percent-encoded; ``query`` is an encoded query string without ``?``; ``body`` is a
    plain JSON value (``json``), a list of text pairs (``form``), a list of
    ``(name, filename | None, content, content_type | None)`` (``multipart``), bytes or text.
    """

    operation: Operation
    path: str
    query: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list, repr=False)
    kind: BodyKind = "none"
    body: Any = field(default=None, repr=False)
