"""Connections that no call uses at the moment, by where they lead."""

from __future__ import annotations

from collections import deque
from typing import Generic, Protocol, TypeVar

from ..wire.messages import Wire

Key = tuple[str, str, int | None]


class Expiring(Protocol):
    def has_expired(self) -> bool: ...


C = TypeVar("C", bound=Expiring)


class Idle(Generic[C]):
    """Idle connections by where they lead, the one used last on top."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._by_key: dict[Key, deque[C]] = {}
        self._count = 0

    def take(self, key: Key) -> tuple[C | None, list[C]]:
        """A connection that still stands, if there is one, and those that do not."""
        dead: list[C] = []
        waiting = self._by_key.get(key, ())
        while waiting:
            connection = waiting.pop()
            self._count -= 1
            if not connection.has_expired():
                return connection, dead
            dead.append(connection)
        return None, dead

    def put(self, key: Key, connection: C) -> list[C]:
        """Keep a connection; gives back those that are too many, or stand idle for too long."""
        waiting = self._by_key.setdefault(key, deque())
        waiting.append(connection)
        self._count += 1
        dead: list[C] = []
        while waiting and (self._count > self._most or waiting[0].has_expired()):
            dead.append(waiting.popleft())
            self._count -= 1
        return dead

    def __bool__(self) -> bool:
        return self._count > 0

    def clear(self) -> list[C]:
        """Give all of them back."""
        found = [connection for waiting in self._by_key.values() for connection in waiting]
        self._by_key.clear()
        self._count = 0
        return found


def key_of(wire: Wire) -> Key:
    """Where a request leads."""
    origin = wire.origin
    return origin.scheme, origin.host, origin.port
