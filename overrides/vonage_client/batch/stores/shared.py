"""The common part of the stores that several processes share: leases, tokens and failures."""

from __future__ import annotations

import json
import secrets
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, NoReturn, Self

from oas_runtime.errors import ConfigurationError, LedgerError

from ..ledger import STATES, End, Entry, State, check_key, check_same_call, digest_of, plain

_LOST = "the process that claimed it did not record its end"
_END_RETRIES = (0.2, 0.5, 1.0, 2.0)
"""Seconds before each retry of an end: a restarting server is soon available."""


class Stored(NamedTuple):
    """A stored entry; ``state`` is ``lost`` after the end of its lease, and ``detail`` is JSON text."""

    digest: str
    state: str
    detail: str | None
    updated: str | float | None = None


class SharedLedger(ABC):
    """A ledger that several processes and hosts share. Safe for many threads, and across ``fork``.

    Each claim has a token, without which it cannot be ended, and a lease of ``lease`` seconds, longer than a call
    can take: after that its outcome is unknown to all others.
    """

    _failures: tuple[type[Exception], ...]
    """The errors of the driver."""

    def __init__(self, name: str, ledger: str, lease: float) -> None:
        self._name = name
        self._ledger = check_key(ledger)
        self._lease = lease
        self._tokens: dict[str, str] = {}
        self._abandoned: list[tuple[str, str]] = []
        """Keys and tokens of claims that failed; they may have been stored, but their calls are not made."""
        try:
            self._salt = bytes.fromhex(self._open(secrets.token_hex(16)))
        except self._failures as error:
            raise ConfigurationError(
                f"The ledger {name} cannot be opened: {_reason(error)} Nothing was sent: correct its URL, or start it."
            ) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}>"

    @property
    def name(self) -> str:
        """The location without a password."""
        return self._name

    def digest(self, call: str, arguments: Mapping[str, Any]) -> str:
        """Return the fingerprint of a call and its arguments, with the salt of this ledger."""
        return digest_of(self._salt, call, arguments)

    def claim(self, key: str, digest: str) -> Entry | None:
        """Reserve ``key``; see ``Ledger.claim``."""
        token = secrets.token_hex(8)
        try:
            self._release_abandoned()
            stored = self._claim(key, digest, token)
        except self._failures as error:
            self._abandoned.append((key, token))
            self._fail(error, "The call was not sent.")
        if stored is None:
            self._tokens[key] = token
            return None
        check_same_call(self._name, key, stored.digest, digest)
        return _entry(key, stored)

    def end(self, key: str, end: End, detail: Any) -> None:
        """Record the outcome of a claimed call; waits some seconds for an unavailable server."""
        token, text, state = self._tokens.pop(key), json.dumps(detail, default=plain), ""
        for pause in (*_END_RETRIES, None):
            try:
                state = self._end(key, token, end, text)
                break
            except self._failures as error:
                if pause is None:
                    self._fail(
                        error,
                        f"The call {key!r} ended ({end}); its outcome is recorded as unknown.",
                        acted=True,
                    )
                time.sleep(pause)
        if state != end:
            raise LedgerError(
                f"The call {key!r} ended ({end}), but in the ledger {self._name} it was settled or removed "
                "meanwhile.",
                may_have_acted=True,
            )

    def unknown(self) -> Iterator[Entry]:
        """Yield the calls whose outcome is unknown."""
        try:
            rows = list(self._unknown())
        except self._failures as error:
            self._fail(error)
        for key, stored in rows:
            yield _entry(key, stored)

    def settle(self, key: str, end: End, detail: Any = None) -> None:
        """Record the outcome of a call of ``unknown()`` that you have looked up."""
        try:
            settled = self._settle(key, end, json.dumps(detail, default=plain))
        except self._failures as error:
            self._fail(error)
        if not settled:
            raise ConfigurationError(f"{self._name}: the outcome of {key!r} is not unknown.")

    def close(self) -> None:
        """Close the connections. Repeated calls have no effect."""
        try:
            self._release_abandoned()
        except self._failures:
            pass  # their leases expire
        finally:
            self._close()

    def _release_abandoned(self) -> None:
        while self._abandoned:
            key, token = self._abandoned.pop()
            try:
                self._end(key, token, "not sent", "null")
            except self._failures:
                self._abandoned.append((key, token))
                raise

    def _fail(self, error: Exception, consequence: str = "", *, acted: bool = False) -> NoReturn:
        message = f"The ledger {self._name} cannot be used: {_reason(error)} {consequence}".rstrip()
        raise LedgerError(message, may_have_acted=acted) from None

    @abstractmethod
    def _open(self, salt: str) -> str:
        """Connect, create missing tables, and return the salt of the ledger; a new one uses ``salt``."""

    @abstractmethod
    def _claim(self, key: str, digest: str, token: str) -> Stored | None:
        """Claim a new or unsent key; otherwise return its entry. Durable and atomic."""

    @abstractmethod
    def _end(self, key: str, token: str, end: End, detail: str) -> str:
        """End a claim by its token; returns the resulting state of the key. Idempotent."""

    @abstractmethod
    def _settle(self, key: str, end: End, detail: str) -> bool:
        """End a call with an unknown outcome; returns False for any other."""

    @abstractmethod
    def _unknown(self) -> Iterable[tuple[str, Stored]]:
        """Return the calls with an unknown outcome, by key."""

    @abstractmethod
    def _close(self) -> None:
        """Close the connections."""


def _entry(key: str, stored: Stored) -> Entry:
    state: State | None = next((state for state in STATES if state == stored.state), None)
    time = float(stored.updated) if stored.updated else None
    if state is None:
        return Entry(key, "unknown", _LOST, time)
    return Entry(key, state, json.loads(stored.detail) if stored.detail else None, time)


def _reason(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".") + "."
