"""Responses whose body reports an error code, for each part."""

from __future__ import annotations

from typing import Any, cast

from ..common.record import record
from .responses import ResponseError, StatusError


@record
class Part:
    """One part of a response that has a code for each part.

    ``accepted`` is None if the part has no code. ``number`` counts from 1. ``code`` is a member of the code table,
    or the received value. ``error_text`` is the server's reason; ``id`` and ``price`` belong to an accepted part.
    """

    number: int
    accepted: bool | None
    code: Any = None
    error_text: str | None = None
    id: str | None = None
    price: str | None = None


class RejectedError(ResponseError):
    """The body has an error code, independent of the status of the response, which is usually 200.

    ``may_have_acted`` is True where parts were accepted, and where the code does not say that nothing was
    done. ``raise_on_rejection=False`` (of a client or of ``RequestOptions``) returns the result instead.

    Attributes:
        code: Of the first part that was refused: a member of the operation's table, which is the number too
            (``error.code == 9``), or the number or text of a code that nobody knows.
        error_text: What the server says beside that code, or None.
        result: The result that the method would have returned.
        parts: All parts, if the response has parts.
    """

    advice = "See ``code`` and ``error_text`` for the reason."
    error_text: str | None = None
    result: Any = None
    parts: tuple[Part, ...] = ()

    def __init__(self, message: str, *, retry: str = "never", **details: Any) -> None:
        super().__init__(message, **details)
        self._retry = retry

    @property
    def retry(self) -> str | None:
        """As for every response; ``never`` if a part was accepted, and for an unknown code."""
        return self._retry

    @property
    def accepted(self) -> tuple[Part, ...]:
        """The accepted parts, which were sent and charged."""
        return tuple(part for part in self.parts if part.accepted)

    @property
    def rejected(self) -> tuple[Part, ...]:
        """The parts that were refused."""
        return tuple(part for part in self.parts if part.accepted is False)


def rejected_class(kind: type[RejectedError], status_kind: type[StatusError] | None) -> type[RejectedError]:
    """Return a subclass of ``kind`` that is also the error of the equivalent status."""
    return kind if status_kind is None else _both(kind, status_kind)


_combined: dict[tuple[type[RejectedError], type[StatusError]], type[RejectedError]] = {}


def _both(kind: type[RejectedError], status_kind: type[StatusError]) -> type[RejectedError]:
    """Return a cached class that inherits from both, under the name of the first."""
    combined = _combined.get((kind, status_kind))
    if combined is None:
        namespace = {"__doc__": kind.__doc__, "__module__": kind.__module__, "__reduce__": _reduce}
        combined = cast("type[RejectedError]", type(kind.__name__, (kind, status_kind), namespace))
        combined = _combined.setdefault((kind, status_kind), combined)
    return combined


def _reduce(error: RejectedError) -> tuple[Any, ...]:
    return _rebuild, (*type(error).__bases__, error.args), error.__dict__


def _rebuild(
    kind: type[RejectedError], status_kind: type[StatusError], arguments: tuple[Any, ...]
) -> RejectedError:
    return _both(kind, status_kind)(*arguments)
