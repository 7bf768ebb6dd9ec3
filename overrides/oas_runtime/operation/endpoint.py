"""An operation with its two halves: how its request is built, and how its responses are decoded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Concatenate, Generic, Literal, ParamSpec, TypeVar

from ..common.media_types import BodyKind
from ..model.model import ScalarTypes
from ..rules.violation import Reject
from .operation import Operation

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


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
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]], repr=False)
    kind: BodyKind = "none"
    body: Any = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Generic[T_co]):
    """A declared response.

    ``status`` is a code, a range (``2XX``) or ``default``. ``kind`` says how the body becomes the
    value that ``decode`` is given: ``json`` (also decoded from XML), ``text``, ``bytes``, or ``none`` where
    the document declares no body (what arrives is handed on as it is).
    """

    status: str
    media_type: str | None = None
    kind: Literal["json", "text", "bytes", "none"] = "none"
    decode: Callable[[Any], T_co]
    pointer: str = ""
    shape: Literal["any", "object", "array"] = "any"
    """The JSON type that ``decode`` needs: a body of another type is no result."""
    scalars: ScalarTypes = ()
    """What the texts of an XML body stand for, where the result is no model but scalars."""


@dataclass(frozen=True, slots=True)
class Endpoint(Generic[P, T]):
    """An operation with its two halves: build a request, decode a response."""

    operation: Operation
    build: Callable[Concatenate[Reject | None, P], Request]
    success: tuple[Response[T], ...]
    errors: tuple[Response[Any], ...] = ()
