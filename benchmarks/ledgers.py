"""The size and speed of a ledger with many keys, by store; writes the table of docs/lists.md.

``python -m benchmarks.ledgers --keys 1000000 [--write]``. The keys are put into the store by its own means, since a
million durable claims take an hour; what is measured are claims and ends of new keys, as a list makes them, with all
that is durable about them. Servers are started where their programs are installed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from tests.support.services import start_postgresql, start_redis
from vonage_client.batch import open_ledger

DETAIL = {
    "message-count": "1",
    "messages": [
        {
            "to": "447700900000",
            "message-id": "0C000000217B7F02",
            "status": "0",
            "remaining-balance": "15.53590000",
            "message-price": "0.03330000",
            "network": "23410",
        }
    ],
}
DIGEST = "0" * 32
PAGE = Path(__file__).parents[1] / "docs" / "lists.md"
START, END = "<!-- ledgers: written by `python -m benchmarks.ledgers --write` -->", "<!-- end of ledgers -->"


class Measured(NamedTuple):
    """The results of a store."""

    store: str
    rate: float
    size: float
    listing: float


def measure(
    store: str, ledger: Any, size: Callable[[], int], keys: int, calls: int, threads: int
) -> Measured:
    """Measure claims with ends per second, bytes per key, and the seconds to list unknown calls."""

    def call(number: int) -> None:
        key = f"order-{number:012}"
        assert ledger.claim(key, ledger.digest("sms.send", {"to": "447700900000"})) is None
        ledger.end(key, "unknown" if number % 100 == 0 else "accepted", DETAIL)

    bytes_a_key = size() / keys
    began = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(call, range(keys, keys + calls)))
    rate = calls / (time.perf_counter() - began)
    began = time.perf_counter()
    assert len(list(ledger.unknown())) == calls // 100
    return Measured(store, rate, bytes_a_key, time.perf_counter() - began)


def file_store(keys: int, calls: int, threads: int) -> Measured:
    path = Path(tempfile.mkdtemp()) / "ledger.jsonl"
    open_ledger(f"file:{path}").close()
    empty = path.stat().st_size
    with path.open("a") as file:
        for number in range(keys):
            key = f"order-{number:012}"
            claim = {"key": key, "digest": DIGEST, "state": "leaving", "time": 1795845953.502}
            end = {"key": key, "state": "accepted", "detail": DETAIL, "time": 1795845953.502}
            file.write(f"{json.dumps(claim)}\n{json.dumps(end)}\n")
    with open_ledger(f"file:{path}") as ledger:
        return measure("file", ledger, lambda: path.stat().st_size - empty, keys, calls, threads)


ROWS = (
    "INSERT INTO vonage_ledger (ledger, key, digest, state, detail, holder, expires, updated) "
    "SELECT 'default', {key}, '{digest}', 'accepted', '{detail}', '0123456789abcdef', 1795845953.5, 1795845953.5 "
    "FROM {numbers}"
)


def sqlite_store(keys: int, calls: int, threads: int) -> Measured:
    path = Path(tempfile.mkdtemp()) / "ledger.db"
    with open_ledger(f"sqlite:///{path}") as ledger:
        counted = f"SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {keys - 1}"
        numbers = f"(WITH RECURSIVE n(i) AS ({counted}) SELECT i FROM n)"
        row = ROWS.format(
            key="printf('order-%012d', i)", digest=DIGEST, detail=json.dumps(DETAIL), numbers=numbers
        )
        ledger._execute(row)  # type: ignore[union-attr]
        ledger._execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        return measure("SQLite", ledger, lambda: path.stat().st_size, keys, calls, threads)


def postgresql_store(keys: int, calls: int, threads: int) -> Measured:
    service, url = start_postgresql()
    with open_ledger(url) as ledger:
        numbers = f"generate_series(0, {keys - 1}) AS i"
        row = ROWS.format(
            key="'order-' || lpad(i::text, 12, '0')",
            digest=DIGEST,
            detail=json.dumps(DETAIL),
            numbers=numbers,
        )
        ledger._execute(row)  # type: ignore[union-attr]
        ledger._execute("ANALYZE vonage_ledger")  # type: ignore[union-attr]

        def size() -> int:
            rows = ledger._execute("SELECT pg_total_relation_size('vonage_ledger')")  # type: ignore[union-attr]
            return int(rows[0][0])

        measured = measure("PostgreSQL", ledger, size, keys, calls, threads)
    service.stop()
    return measured


FILL = """
for i = tonumber(ARGV[1]), tonumber(ARGV[2]) do
  redis.call('HSET', string.format('vonage:ledger:default:order-%012d', i), 'digest', ARGV[3], 'state', 'accepted',
    'holder', '0123456789abcdef', 'expires', '1795845953.500', 'updated', '1795845953.500', 'detail', ARGV[4])
end
"""


def redis_store(durable: bool) -> Callable[[int, int, int], Measured]:
    def run(keys: int, calls: int, threads: int) -> Measured:
        options = ("--appendonly", "yes", "--appendfsync", "always") if durable else ("--save", "")
        service, url = start_redis(*options)
        with open_ledger(url) as ledger:
            client: Any = ledger._redis  # type: ignore[union-attr]
            before = int(client.info("memory")["used_memory"])
            fill = client.register_script(FILL)
            for first in range(0, keys, 10_000):
                fill(args=[first, min(first + 10_000, keys) - 1, DIGEST, json.dumps(DETAIL)])
            size = lambda: int(client.info("memory")["used_memory"]) - before  # noqa: E731
            name = "Redis, `appendfsync always`" if durable else "Redis without durability"
            measured = measure(name, ledger, size, keys, calls, threads)
        service.stop()
        return measured

    return run


STORES: tuple[Callable[[int, int, int], Measured], ...] = (
    file_store,
    sqlite_store,
    postgresql_store,
    redis_store(True),
    redis_store(False),
)


def table(measured: list[Measured], keys: int, threads: int) -> str:
    """Return the table for the documentation."""
    lines = [
        f"Measured by `python -m benchmarks.ledgers` with {keys:,} keys in the store, {threads} threads and",
        f"{os.cpu_count()} busy cores: a claim and an end for each key, with the result of an SMS.",
        "",
        "| store | keys a second | bytes a key | to list the unknown calls |",
        "|---|---|---|---|",
    ]
    for row in measured:
        unit = "memory" if row.store.startswith("Redis") else "disk"
        lines.append(
            f"| {row.store} | {round(row.rate, -1):,.0f} | {round(row.size, -1):,.0f} ({unit}) | {row.listing:.2f} s |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keys", type=int, default=100_000)
    parser.add_argument("--calls", type=int, default=2_000)
    parser.add_argument("--threads", type=int, default=10)
    parser.add_argument("--write", action="store_true", help="write the table into docs/lists.md")
    arguments = parser.parse_args()
    measured = [store(arguments.keys, arguments.calls, arguments.threads) for store in STORES]
    text = table(measured, arguments.keys, arguments.threads)
    print(text)
    if arguments.write:
        page = PAGE.read_text("utf-8")
        block = re.compile(f"{re.escape(START)}.*?{re.escape(END)}", re.S)
        PAGE.write_text(block.sub(lambda _: f"{START}\n\n{text}\n\n{END}", page), "utf-8")


if __name__ == "__main__":
    main()
