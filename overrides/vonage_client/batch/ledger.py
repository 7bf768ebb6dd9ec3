"""The interface of ledgers, which ensure that each call is made at most once.

A call is *claimed* under a key before a byte of it leaves, and *ended* when its outcome is known. A claim
whose holder died has no end: its outcome is unknown, and nobody gets that key again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol, get_args

from oas_runtime.config.ledger import CallEnd
from oas_runtime.rules.text import encodable

from ..errors import ConfigurationError

End = CallEnd
ENDS: tuple[End, ...] = get_args(CallEnd)
State = Literal["accepted", "rejected", "unknown", "not sent", "held"]
"""The state of a key: how its call ended, or ``held`` while a live process is making it."""
STATES: tuple[State, ...] = (*ENDS, "held")


@dataclass(frozen=True, slots=True)
class Entry:
    """The record of one key in a ledger.

    Attributes:
        key: The caller's name for the call.
        state: How the call ended; ``held`` while a process is making it.
        detail: The result as JSON, or the message of the error.
        time: When that was recorded, in Unix seconds; None where the ledger does not know.
    """

    key: str
    state: State
    detail: Any = None
    time: float | None = None


class Ledger(Protocol):
    """A store of claims. Safe for many threads; stores of databases also for many processes and hosts."""

    @property
    def name(self) -> str:
        """Its name in messages, without a password."""
        ...

    def digest(self, call: str, arguments: Mapping[str, Any]) -> str:
        """The fingerprint of a call, such as ``Sms.send`` with its arguments, which are not kept."""
        ...

    def claim(self, key: str, digest: str) -> Entry | None:
        """Reserve ``key``; None where the caller holds it now and has to make the call.

        When None is returned the claim is durable. Otherwise the call must not be made: the entry tells
        how it ended, or that its outcome is unknown, or that another process is making it.

        Raises:
            ConfigurationError: The key belongs to a call with another digest, which may have been sent.
            LedgerError: The claim cannot be stored; ``sent`` is ``"no"``.
        """
        ...

    def end(self, key: str, end: End, detail: Any) -> None:
        """Record the outcome of a claimed call.

        Raises:
            LedgerError: The end cannot be stored; ``sent`` is ``"unknown"``.
        """
        ...

    def unknown(self) -> Iterator[Entry]:
        """Return the calls whose outcome is unknown."""
        ...

    def settle(self, key: str, end: End, detail: Any = None) -> None:
        """Record the outcome of a call of ``unknown()`` that you have looked up.

        Raises:
            ConfigurationError: The outcome of ``key`` is not unknown.
        """
        ...

    def close(self) -> None:
        """Release the store. Repeated calls have no effect."""
        ...


def check_key(key: object) -> str:
    """Return the key if every store can store it; otherwise raise ``ConfigurationError``."""
    if not isinstance(key, str):
        raise ConfigurationError(
            f"A key must be text (str), not {type(key).__name__}: return str(...) from key=."
        )
    text = str.__str__(key)
    if not text or "\x00" in text or not encodable(text):
        raise ConfigurationError(
            f"The key {text!r:.60} cannot be stored: it must be Unicode text that is not empty."
        )
    return text


def check_same_call(name: str, key: str, stored: str, digest: str) -> None:
    """Raise ``ConfigurationError`` if a key was used for another call."""
    if stored != digest:
        raise ConfigurationError(
            f"{name}: the key {key!r} belongs to a call with other arguments. Give the same list to "
            "continue, another journal or ledger for another list, or a key= that names each call."
        )


def digest_of(salt: bytes, call: str, arguments: Mapping[str, Any]) -> str:
    """Return a keyed fingerprint of a call and its arguments."""
    text = json.dumps([call, arguments], sort_keys=True, default=plain, ensure_ascii=True)
    return hashlib.blake2b(text.encode(), key=salt, digest_size=16).hexdigest()


def plain(value: object) -> object:
    """Convert models to JSON and other values to text."""
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if callable(to_dict) else str(value)
