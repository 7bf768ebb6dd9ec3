"""The parts of a long SMS that came in, joined to the whole."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from vonage_api.models import InboundSms

_MOST_PARTS = 255
"""The number of parts is one byte on the network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedSms:
    """A whole SMS.

    Attributes:
        msisdn: The sender.
        to: Your number.
        text: The text of all parts; empty where it is binary.
        data: The binary content of all parts; empty where it is text.
        parts: The events that it came in, in their order.
    """

    msisdn: str
    to: str
    text: str
    data: bytes
    parts: tuple[InboundSms, ...] = field(repr=False)


@dataclass(slots=True)
class _Waiting:
    total: int
    since: float
    parts: dict[int, InboundSms] = field(default_factory=dict[int, InboundSms])


class InboundSmsJoiner:
    """Collects the parts of long SMS, which come each on its own and in any order.

    Safe to use from many threads. Parts are kept in the memory of this process: with several processes,
    those of one message must come to the same one.

    Args:
        max_age: Seconds to wait for the parts of a message, from its first on.
        max_messages: At most so many incomplete messages are kept; beyond, the oldest is given up.
        clock: Gives the time in Unix seconds.
    """

    def __init__(
        self,
        *,
        max_age: float = 24 * 3600,
        max_messages: int = 10_000,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._max_age = max_age
        self._max_messages = max(1, max_messages)
        self._clock = clock
        self._waiting: OrderedDict[tuple[str, str, str], _Waiting] = OrderedDict()
        self._lock = threading.Lock()

    def add(self, event: InboundSms) -> JoinedSms | None:
        """Add an event; gives the message when it is complete, at once where it has one part only.

        None while parts are missing. A part that came before is passed over, and so is one that cannot be
        (such as part 3 of 2).
        """
        if event.concat != "true":
            return _joined([event])
        total, part = _number(event.concat_total), _number(event.concat_part)
        if not 1 <= part <= total <= _MOST_PARTS:
            return None
        key = (str(event.msisdn), str(event.to), str(event.concat_ref))
        with self._lock:
            now = self._clock()
            self._forget(now)
            waiting = self._waiting.get(key)
            if waiting is None or waiting.total != total:
                # A reference comes round again: another number of parts is another message.
                self._waiting.pop(key, None)
                waiting = self._waiting[key] = _Waiting(total, now)
                if len(self._waiting) > self._max_messages:
                    self._waiting.popitem(last=False)
            waiting.parts.setdefault(part, event)
            if len(waiting.parts) < total:
                return None
            del self._waiting[key]
        return _joined([waiting.parts[number] for number in range(1, total + 1)])

    def __len__(self) -> int:
        """The number of messages of which parts are missing."""
        return len(self._waiting)

    def _forget(self, now: float) -> None:
        while self._waiting:
            oldest = next(iter(self._waiting.values()))
            if now - oldest.since <= self._max_age:
                return
            self._waiting.popitem(last=False)


def _number(value: object) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0


def _joined(parts: list[InboundSms]) -> JoinedSms:
    return JoinedSms(
        msisdn=str(parts[0].msisdn),
        to=str(parts[0].to),
        text="".join(each.text for each in parts if isinstance(each.text, str)),
        data=b"".join(_binary(each.data) for each in parts),
        parts=tuple(parts),
    )


def _binary(value: object) -> bytes:
    try:
        return bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        return b""
