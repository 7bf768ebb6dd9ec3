"""Joins the parts of a long SMS, which arrive as separate events in any order."""

from __future__ import annotations

import json
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Protocol

from vonage_api.models import InboundSms

_MAX_PARTS = 255
"""The largest number of parts, which is one byte on the network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedSms:
    """A whole SMS.

    Attributes:
        msisdn: The sender.
        to: Your number.
        text: The text of all parts; empty where it is binary.
        data: The binary content of all parts; empty where it is text.
        parts: The events of its parts, in their order.
    """

    msisdn: str
    to: str
    text: str
    data: bytes
    parts: tuple[InboundSms, ...] = field(repr=False)


class PartStorage(Protocol):
    """Stores incomplete messages: short texts by key. Workers that share one join parts together."""

    def get(self, key: str) -> str | None:
        """Return the text at ``key``, or None."""
        ...

    def replace(self, key: str, before: str | None, after: str, seconds: float) -> bool:
        """Store ``after`` for ``seconds`` where the text at ``key`` is still ``before``; False where it is not.

        Must be atomic.
        """
        ...

    def texts(self) -> Iterable[str]:
        """Return all texts."""
        ...


class MemoryParts:
    """A ``PartStorage`` in the memory of this process. Safe for many threads.

    Args:
        max_entries: At most so many texts are kept; beyond that the oldest is dropped.
        clock: Gives the time in seconds.
    """

    def __init__(self, max_entries: int = 10_000, *, clock: Callable[[], float] = time.time) -> None:
        self._max = max(1, max_entries)
        self._clock = clock
        self._entries: OrderedDict[str, tuple[float, str]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str) -> str | None:
        """Return the text at ``key``, or None."""
        entry = self._entries.get(key)
        return entry[1] if entry is not None and self._clock() < entry[0] else None

    def replace(self, key: str, before: str | None, after: str, seconds: float) -> bool:
        """Store ``after`` for ``seconds`` where the text at ``key`` is still ``before``."""
        with self._lock:
            if self.get(key) != before:
                return False
            self._entries[key] = (self._clock() + seconds, after)
            self._entries.move_to_end(key)
            while len(self._entries) > self._max or self._oldest_expired():
                self._entries.popitem(last=False)
            return True

    def _oldest_expired(self) -> bool:
        return any(expires <= self._clock() for expires, _ in islice(self._entries.values(), 1))

    def texts(self) -> list[str]:
        """Return all texts."""
        with self._lock:
            now = self._clock()
            return [text for expires, text in self._entries.values() if now < expires]


@dataclass(slots=True)
class _Group:
    """The received parts of one reference between one sender and one number."""

    total: int
    since: float
    parts: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """Part number -> event, of the message that is incomplete."""
    closed: dict[str, float] = field(default_factory=dict[str, float])
    """Message id -> time, of parts that were joined or given up: their repetitions are dropped."""

    @classmethod
    def read(cls, text: str) -> _Group:
        return cls(**json.loads(text))

    def write(self) -> str:
        return json.dumps(
            {"total": self.total, "since": self.since, "parts": self.parts, "closed": self.closed}
        )

    def close(self, now: float) -> None:
        """Close the message: its parts were joined, or will never be."""
        self.closed |= {id_: now for event in self.parts.values() if (id_ := _id(event))}
        self.parts = {}


class InboundSmsJoiner:
    """Joins the parts of long SMS, which arrive as single events in any order. Safe for many threads.

    A part whose number is there already with another message id starts a new message: references are reused.
    A message id that was joined before is dropped: the API repeats a webhook whose answer came late.

    Args:
        max_age: Seconds to wait for the parts of a message, from its first part on.
        max_messages: With the default storage: at most so many references are remembered; beyond that the
            oldest is dropped.
        clock: Gives the time in Unix seconds.
        storage: Where the parts wait; by default in the memory of this process. A shared storage, such as
            ``RedisParts``, serves several workers and survives restarts.
    """

    def __init__(
        self,
        *,
        max_age: float = 24 * 3600,
        max_messages: int = 10_000,
        clock: Callable[[], float] = time.time,
        storage: PartStorage | None = None,
    ) -> None:
        self._max_age = max_age
        self._clock = clock
        self._storage = MemoryParts(max_messages, clock=clock) if storage is None else storage

    def add(self, event: InboundSms) -> JoinedSms | None:
        """Add an event; the message where it is complete now, at once where it has one part only.

        None while parts are missing, for a part that came before, and for one that cannot exist (part 3 of 2).
        """
        if event.concat != "true":
            return _joined([event])
        total, number = _number(event.concat_total), _number(event.concat_part)
        if not 1 <= number <= total <= _MAX_PARTS:
            return None
        return self._update(_key(event), lambda group: self._add(group, event.to_dict(), number, total))

    def restore(self, message: JoinedSms) -> None:
        """Take a joined message back, because it could not be handled: all its parts wait again.

        When the API repeats one of them, ``add`` gives the message once more.
        """
        first = message.parts[0]
        if first.concat != "true":
            return
        parts = {str(_number(part.concat_part)): part.to_dict() for part in message.parts}

        def restore(group: _Group | None) -> tuple[_Group, None]:
            group = _Group(len(parts), self._clock()) if group is None else group
            group.total, group.parts = len(parts), parts
            group.closed = {
                id_: at for id_, at in group.closed.items() if id_ not in map(_id, parts.values())
            }
            return group, None

        self._update(_key(first), restore)

    def __len__(self) -> int:
        """The number of incomplete messages."""
        return sum(bool(_Group.read(text).parts) for text in self._storage.texts())

    def _add(
        self, group: _Group | None, event: dict[str, Any], number: int, total: int
    ) -> tuple[_Group | None, JoinedSms | None]:
        """Return the changed group or None, and the message if it is complete."""
        now = self._clock()
        group = _Group(total, now) if group is None else group
        group.closed = {id_: at for id_, at in group.closed.items() if now - at <= self._max_age}
        if now - group.since > self._max_age:
            group.close(now)
        if _id(event) in group.closed:
            return None, None
        known = group.parts.get(str(number))
        if group.total != total or (known is not None and _id(known) != _id(event)):
            group.close(now)
        if not group.parts:
            group.total, group.since = total, now
        group.parts[str(number)] = event
        if len(group.parts) < total:
            return group, None
        parts = [InboundSms.from_dict(group.parts[str(index)]) for index in range(1, total + 1)]
        group.close(now)
        return group, _joined(parts)

    def _update(
        self, key: str, change: Callable[[_Group | None], tuple[_Group | None, JoinedSms | None]]
    ) -> JoinedSms | None:
        """Apply a change to a group; retries if another worker changed it concurrently."""
        while True:
            before = self._storage.get(key)
            group, message = change(None if before is None else _Group.read(before))
            if group is None or self._storage.replace(key, before, group.write(), self._max_age):
                return message


def _key(event: InboundSms) -> str:
    return json.dumps([str(event.msisdn), str(event.to), str(event.concat_ref)])


def _id(event: dict[str, Any]) -> str:
    return str(event.get("messageId") or "")


def _number(value: object) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0


def _joined(parts: list[InboundSms]) -> JoinedSms:
    return JoinedSms(
        msisdn=str(parts[0].msisdn),
        to=str(parts[0].to),
        text="".join(part.text for part in parts if isinstance(part.text, str)),
        data=b"".join(_binary(part.data) for part in parts),
        parts=tuple(parts),
    )


def _binary(value: object) -> bytes:
    try:
        return bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        return b""
