"""Options of one call, and its time limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any, cast

from ..common.record import record
from ..errors import ConfigurationError

LONGEST_SECONDS = 2_147_483
"""The longest time limit (24 days): all platforms accept it, in milliseconds, as a 32-bit number."""


def check_seconds(name: str, value: object) -> None:
    """Raise ``ConfigurationError`` unless ``value`` is a valid number of seconds for a wait."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 < cast("float", value) <= LONGEST_SECONDS:
        raise ConfigurationError(
            f"{name} must be a number of seconds above 0 and at most {LONGEST_SECONDS:,}, not {value!r:.60}."
        )


@record(kw_only=True)
class Timeout:
    """Time limits in seconds, each finite and above zero.

    Attributes:
        connect: For the TCP connection, name resolution included, and again for the TLS handshake.
        read: Between two parts of the response.
        write: For each part of the request.
        pool: For a free connection when ``max_connections`` are busy.
        deadline: For the whole call, retries, waits and slow responses included.
    """

    connect: float = 10.0
    read: float = 30.0
    write: float = 30.0
    pool: float = 30.0
    deadline: float = 60.0

    def __post_init__(self) -> None:
        for name in ("connect", "read", "write", "pool", "deadline"):
            check_seconds(f"timeout: {name}", getattr(self, name))


@record(kw_only=True)
class RequestOptions:
    """Options of one call, beside the operation's arguments.

    ``timeout`` bounds the whole call, in seconds, or gives all its limits. ``extra_headers``, ``extra_query`` and
    ``extra_body`` add what the document does not know; ``extra_body`` needs a form or JSON object
    body. ``validate=False`` sends the arguments unchecked. ``servers`` re-routes this call;
    ``region`` chooses among the servers of an operation that has one for each region.
    ``raise_on_rejection=False`` returns the result where a success reports an error in its body, in place of
    raising. ``max_retries`` limits how often the call is retried. ``once`` is a key under which the call is made
    at most once, by the ledger of the client: another call with the same key gets the result of the first one.
    """

    timeout: float | Timeout | None = None
    extra_headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    extra_query: Mapping[str, str | int | float | bool | Sequence[str]] = field(
        default_factory=dict[str, str | int | float | bool | Sequence[str]], repr=False
    )
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    validate: bool | None = None
    servers: Mapping[str, str] = field(default_factory=dict[str, str])
    region: str | None = None
    raise_on_rejection: bool | None = None
    max_retries: int | None = None
    once: str | None = None
