"""A rate limit that processes and machines share, in a storage of the library ``limits`` such as Redis.

The only module that imports that library (the ``redis`` extra). The window is a moving one: in no T seconds do
more than N attempts are sent, by the clocks of the machines that take part.
"""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Any

from ..common.record import record
from ..config.extras import needed
from ..config.rate_limit import Limit
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from limits import RateLimitItem

_PATIENCE = 2.0
"""The time limit for each response of the storage, in seconds."""
_NETWORKED = ("redis", "rediss", "redis+unix", "redis+sentinel", "redis+cluster", "valkey", "valkeys")


@record
class Unreachable:
    """The storage of a shared limit is unreachable; ``reason`` is the class of the library's error."""

    reason: str


class Shared:
    """Asks a storage whether an attempt may be sent. Its repr does not show the URL, which may hold a password."""

    def __init__(self, url: str, name: str) -> None:
        """``name`` begins each key of the storage.

        Raises:
            ConfigurationError: The library is not installed, or knows no such storage.
        """
        from hashlib import sha256

        self._digest = sha256
        with needed("rate_limit_storage needs the library limits: install the extra 'redis'."):
            from limits.storage import storage_from_string
            from limits.strategies import MovingWindowRateLimiter
        scheme = url.partition("://")[0]
        options: dict[str, Any] = {}
        if scheme in _NETWORKED:
            options = {"socket_timeout": _PATIENCE, "socket_connect_timeout": _PATIENCE}
        problem = ""
        try:
            self._limiter = MovingWindowRateLimiter(storage_from_string(url, **options))
        except Exception as error:  # noqa: BLE001 - the library's errors show the URL
            problem = type(error).__name__
        if problem:
            raise ConfigurationError(
                "rate_limit_storage must be the URL of a storage of the library limits that is installed, such "
                f"as 'redis://localhost:6379/0' ({problem})."
            )
        self._name = name
        self._items: dict[tuple[Limit, str], RateLimitItem] = {}

    def __repr__(self) -> str:
        return "<Shared>"

    def ask(self, limit: Limit, bucket: str, account: str) -> float | Unreachable:
        """Return 0 if a place was taken, else the seconds to wait. Blocks for a round trip."""
        item = self._item(limit, bucket)
        # Everybody with access to the storage sees the keys: they name no account.
        account_key = self._digest(account.encode()).hexdigest()[:16]
        try:
            if self._limiter.hit(item, account_key, bucket or "all"):
                return 0.0
            free_at = self._limiter.get_window_stats(item, account_key, bucket or "all").reset_time
        except Exception as error:  # noqa: BLE001 - any exception of the storage's own library
            return Unreachable(type(error).__name__)
        interval = limit.seconds / limit.calls
        return max(free_at - time.time(), 0.0) + random.uniform(0.1, 1.0) * interval

    def _item(self, limit: Limit, bucket: str) -> RateLimitItem:
        item = self._items.get((limit, bucket))
        if item is None:
            from limits import RateLimitItemPerSecond

            item = RateLimitItemPerSecond(limit.calls, max(round(limit.seconds), 1), namespace=self._name)
            self._items[limit, bucket] = item
        return item
