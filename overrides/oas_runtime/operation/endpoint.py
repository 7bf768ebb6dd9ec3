"""An operation with its responses, and the request of one call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Literal, TypeVar

from ..common.media_types import BodyKind
from ..common.record import record
from ..model.decode import Declaration, Function, ListOf, as_is, function_of
from ..model.model import Model, ScalarTypes
from .operation import Operation

T_co = TypeVar("T_co", covariant=True)


class Request:
    """One request before its credentials and server are added.

    ``path`` is percent-encoded; ``query`` is an encoded query string without ``?``; ``body`` is a
    plain JSON value (``json``), a list of text pairs (``form``), a list of
    ``(name, filename | None, content, content_type | None)`` (``multipart``), bytes or text.
    """

    __slots__ = ("body", "headers", "kind", "operation", "path", "query")

    def __init__(self, operation: Operation, path: str) -> None:
        self.operation: Operation = operation
        self.path: str = path
        self.query: str = ""
        self.headers: list[tuple[str, str]] = []
        self.kind: BodyKind = "none"
        self.body: Any = None

    def __repr__(self) -> str:
        return f"Request(path={self.path!r}, kind={self.kind!r})"


@record(kw_only=True)
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
    result: type[Model] | Declaration | Function | None = None
    """The model, or the declaration or function, that decodes the body."""
    shape: Literal["any", "object", "array"] = "any"
    """The JSON type that ``decode`` requires: a body of another type is not a result."""
    scalars: ScalarTypes = ()
    """The types of the texts of an XML body, where the result consists of scalars instead of a model."""


def json_response(
    status: str,
    result: type[Model] | Declaration | Function | None = None,
    media_type: str = "application/json",
    *,
    any_shape: bool = False,
    scalars: ScalarTypes = (),
) -> Response[Any]:
    """Return a response whose body is decoded as ``result``, from JSON or XML.

    A model needs an object and ``ListOf`` an array, unless ``any_shape`` allows all JSON types.
    """
    shape: Literal["any", "object", "array"] = "any"
    if not any_shape:
        shape = "array" if isinstance(result, ListOf) else "object" if isinstance(result, type) else "any"
    return Response(
        status=status,
        media_type=media_type,
        kind="json",
        decode=function_of(result),
        result=result,
        shape=shape,
        scalars=scalars,
    )


def text_response(status: str, media_type: str) -> Response[Any]:
    """Return a response whose body is text."""
    return Response(status=status, media_type=media_type, kind="text", decode=as_is)


def bytes_response(status: str, media_type: str) -> Response[Any]:
    """Return a response whose body is bytes."""
    return Response(status=status, media_type=media_type, kind="bytes", decode=as_is)


def no_body(status: str) -> Response[Any]:
    """Return a response without a declared body; a received body is returned as JSON, text or bytes."""
    return Response(status=status, decode=as_is)


@record
class Endpoint(Generic[T_co]):
    """An operation with its responses. The first success that fits decodes the result of a call."""

    operation: Operation
    success: tuple[Response[T_co], ...]
    errors: tuple[Response[Any], ...] = ()
