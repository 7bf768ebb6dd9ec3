"""One of several processes that send the same list, each item to every process, until every item has an end.

Arguments, as JSON: the URL of the API, of the ledger, the number of items, the seconds by which this process's clock
jumps forth and back, and whether its disk is full now and then.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import threading
import time
from typing import Any

settings: dict[str, Any] = json.loads(sys.argv[1])
_real_time = time.time


def jumping_time() -> float:
    """A wall clock that somebody sets forth and back every second."""
    now = _real_time()
    return now + settings["jump"] * (int(now) % 2)


if settings["jump"]:
    time.time = jumping_time

from vonage_client import ConfigurationError, LedgerError, Vonage  # noqa: E402 - after the clock
from vonage_client.batch import send_many  # noqa: E402


def fill_disk() -> None:
    """No file can grow, for half of the time."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    while True:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        time.sleep(0.3)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        time.sleep(0.7)


def main() -> None:
    calls = [
        {"to": "447700900000", "from_": "Acme", "text": f"number {index}"}
        for index in range(settings["count"])
    ]
    random.shuffle(calls)
    if settings["full_disk"]:
        threading.Thread(target=fill_disk, daemon=True).start()
    options: dict[str, Any] = {"api_key": "abcd1234", "api_secret": "any", "timeout": 2, "max_retries": 0}
    with Vonage(**options, servers={"https://rest.nexmo.com": settings["url"]}) as vonage:
        while True:
            try:
                report = send_many(
                    vonage.sms.send,
                    calls,
                    ledger=settings["ledger"],
                    key=lambda index, arguments: str(arguments["text"]),
                    concurrency=settings["concurrency"],
                    show="never",
                )
            except (ConfigurationError, LedgerError):
                time.sleep(0.2)  # the store is away: it comes back
                continue
            if not report.held and not report.not_sent:
                break
            time.sleep(0.2)
    print(json.dumps({item.key: item.end for item in report}), flush=True)


main()
