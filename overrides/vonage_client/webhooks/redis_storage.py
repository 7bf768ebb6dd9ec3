"""Storage in Redis for several workers: received deliveries, and parts of long SMS (the ``redis`` extra)."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from typing import Any

from oas_runtime.config.extras import needed
from oas_runtime.errors import ConfigurationError

from .deliveries import DeliveryState

_PATIENCE = 5.0
"""Seconds for each response of the server; ``socket_timeout`` in the URL takes precedence."""
_REPLACE = """
local current = redis.call('GET', KEYS[1])
if (current or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1
"""


def connect(url: str) -> Any:
    """Return a client with time limits for the Redis server at ``url``: ``redis://localhost:6379/0``."""
    with needed("Redis needs its client: pip install 'vonage-client[redis]'."):
        from redis import Redis
    try:
        client: Any = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
            url, decode_responses=True, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE
        )
    except ValueError:
        raise ConfigurationError("A Redis URL begins with redis://, rediss:// or unix://.") from None
    return client


class RedisReplays:
    """``Replays`` in Redis.

    Args:
        url: Of the server, such as ``redis://localhost:6379/0``.
        prefix: Begins every key.
        handling: Seconds that a handler may take. Where a process dies in its handler, a repetition is received
            as new after that time.
    """

    def __init__(self, url: str, *, prefix: str = "vonage:webhook:", handling: float = 60) -> None:
        self._redis = connect(url)
        self._prefix = prefix
        self._handling = int(handling * 1000)

    def begin(self, name: str, expires: float) -> DeliveryState:
        """Start to handle the delivery ``name``."""
        if self._redis.set(self._prefix + name, "in progress", nx=True, px=self._handling):
            return "new"
        return "handled" if self._redis.get(self._prefix + name) == "handled" else "in progress"

    def end(self, name: str, expires: float, *, handled: bool) -> None:
        """The delivery was handled, or its handler failed."""
        if handled:
            seconds = max(1.0, expires - time.time())
            self._redis.set(self._prefix + name, "handled", px=int(seconds * 1000))
        else:
            self._redis.delete(self._prefix + name)


class RedisParts:
    """``PartStorage`` in Redis.

    Args:
        url: Of the server, such as ``redis://localhost:6379/0``.
        prefix: Begins every key.
    """

    def __init__(self, url: str, *, prefix: str = "vonage:sms-parts:") -> None:
        self._redis = connect(url)
        self._prefix = prefix
        self._replace = self._redis.register_script(_REPLACE)

    def get(self, key: str) -> str | None:
        """The text at ``key``, or None."""
        text: str | None = self._redis.get(self._prefix + key)
        return text

    def replace(self, key: str, before: str | None, after: str, seconds: float) -> bool:
        """Store ``after`` for ``seconds`` where the text at ``key`` is still ``before``."""
        arguments = [before or "", after, int(seconds * 1000)]
        return bool(self._replace(keys=[self._prefix + key], args=arguments))

    def texts(self) -> Iterable[str]:
        """All texts."""
        for key in self._redis.scan_iter(match=re.sub(r"([*?\[\]\\])", r"\\\1", self._prefix) + "*"):
            text: str | None = self._redis.get(key)
            if text is not None:
                yield text
