"""A ledger in Redis: several processes on several hosts, as durable as its configuration (``redis`` extra)."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

from oas_runtime.config.extras import needed
from oas_runtime.errors import ConfigurationError

from ..ledger import End
from .shared import SharedLedger, Stored

_log = logging.getLogger(__name__)
_TIMEOUT = 10.0
"""The seconds to wait for the server; options of the URL take precedence."""

# KEYS: the entry, the set of open entries. The time is the server's, which all who share the ledger have in common.
# A script that is sent again, because its answer was lost, finds its own token and gives the same answer.
_NOW = "local t = redis.call('TIME'); local now = t[1] + t[2] / 1000000\n"
_UPDATED = "redis.call('HSET', KEYS[1], 'updated', string.format('%.3f', now))\n"
_CLAIM = (
    _NOW
    + """
local e = redis.call('HMGET', KEYS[1], 'digest', 'state', 'detail', 'expires', 'holder', 'updated')
if e[2] and e[2] ~= 'not sent' and e[5] ~= ARGV[2] then
  local state = e[2]
  if state == 'held' and tonumber(e[4]) < now then state = 'lost' end
  return {e[1], state, e[3] or '', e[6] or ''}
end
local expires = string.format('%.3f', now + ARGV[3])
redis.call('HSET', KEYS[1], 'digest', ARGV[1], 'state', 'held', 'holder', ARGV[2], 'expires', expires)
redis.call('HDEL', KEYS[1], 'detail')
redis.call('PERSIST', KEYS[1])
redis.call('ZADD', KEYS[2], expires, ARGV[4])
"""
    + _UPDATED
    + "return {}"
)
_END = (
    _NOW
    + """
local e = redis.call('HMGET', KEYS[1], 'state', 'holder', 'expires')
local settle = ARGV[1] == ''
local open = e[1] == 'held' and (e[2] == ARGV[1] or (settle and tonumber(e[3]) < now))
if not open and not (settle and e[1] == 'unknown') then return settle and '' or e[1] or '' end
redis.call('HSET', KEYS[1], 'state', ARGV[2], 'detail', ARGV[3])
if ARGV[2] == 'unknown' then
  redis.call('ZADD', KEYS[2], 0, ARGV[4])
else
  redis.call('ZREM', KEYS[2], ARGV[4])
  if ARGV[5] ~= '' then redis.call('EXPIRE', KEYS[1], ARGV[5]) end
end
"""
    + _UPDATED
    + "return ARGV[2]"
)


class RedisLedger(SharedLedger):
    """A ledger in Redis.

    A claim is as durable as the server writes it. With ``appendonly yes`` and ``appendfsync always`` it survives a
    power failure. With ``appendfsync everysec`` a crash of the server forgets the claims of the last second, and
    without ``appendonly`` those since the last snapshot: these calls can be made a second time. So can calls whose
    claims a fail-over to a replica lost. A server that is not set up so is logged as a warning.

    Args:
        url: Of the server, such as ``redis://localhost:6379/0``.
        name: Its name in messages.
        ledger: The name of the ledger, part of every key.
        lease: Seconds that a call can take at most.
        retention: Seconds for which calls that ended are remembered; None keeps them. Unknown ones are always kept.
    """

    def __init__(
        self,
        url: str,
        name: str,
        *,
        ledger: str = "default",
        lease: float = 120,
        retention: float | None = None,
    ) -> None:
        with needed("A ledger in Redis needs its client: pip install 'vonage-client[redis]'."):
            from redis import Redis
            from redis.exceptions import RedisError
        self._failures = (RedisError,)
        self._prefix = f"vonage:ledger:{ledger}:"
        self._open_entries = f"vonage:ledger-open:{ledger}"
        self._retention = "" if retention is None else str(max(1, int(retention)))
        try:
            self._redis: Any = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
                url, decode_responses=True, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT
            )
        except ValueError:
            raise ConfigurationError(f"The URL of the ledger {name} cannot be read.") from None
        self._claim_script = self._redis.register_script(_CLAIM)
        self._end_script = self._redis.register_script(_END)
        super().__init__(name, ledger, lease)
        self._warn_of_losses()

    def _open(self, salt: str) -> str:
        key = f"vonage:ledger-salt:{self._ledger}"
        self._redis.set(key, salt, nx=True)
        stored: str = self._redis.get(key)
        return stored

    def _claim(self, key: str, digest: str, token: str) -> Stored | None:
        arguments: list[Any] = [digest, token, self._lease, key]
        stored = self._claim_script(keys=[self._prefix + key, self._open_entries], args=arguments)
        return Stored(*stored) if stored else None

    def _end(self, key: str, token: str, end: End, detail: str) -> str:
        arguments = [token, end, detail, key, self._retention]
        state: str = self._end_script(keys=[self._prefix + key, self._open_entries], args=arguments)
        return state

    def _settle(self, key: str, end: End, detail: str) -> bool:
        return self._end(key, "", end, detail) != ""

    def _unknown(self) -> Iterable[tuple[str, Stored]]:
        seconds, microseconds = self._redis.time()
        for key in self._redis.zrangebyscore(self._open_entries, 0, seconds + microseconds / 1e6):
            fields = ("digest", "state", "detail", "updated")
            digest, state, detail, updated = self._redis.hmget(self._prefix + key, *fields)
            if state in ("held", "unknown"):
                yield key, Stored(digest, "lost" if state == "held" else state, detail, updated)

    def _close(self) -> None:
        self._redis.close()

    def _warn_of_losses(self) -> None:
        try:
            settings = {**self._redis.config_get("appendonly"), **self._redis.config_get("appendfsync")}
        except self._failures:
            return  # the server does not provide it
        if settings != {"appendonly": "yes", "appendfsync": "always"}:
            _log.warning(
                "The ledger %s can lose claims when the server crashes, so that calls are made twice: its settings "
                "are appendonly %s and appendfsync %s, not yes and always.",
                self._name,
                settings.get("appendonly"),
                settings.get("appendfsync"),
            )
