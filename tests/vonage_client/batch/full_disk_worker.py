"""Runs lists with a limit on the size of files, in a process of its own: a disk that is full.

Reads one JSON object a line from standard input, a trial; writes one JSON object a line, its outcome.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
from typing import Any

from vonage_client import AsyncVonage, Vonage, VonageError
from vonage_client.batch import Report, send_many, send_many_async


def send(url: str, kind: str, journal: str, concurrency: int, count: int) -> Report:
    calls = [{"to": "447700900000", "from_": "Acme", "text": f"number {index}"} for index in range(count)]
    options: dict[str, Any] = {
        "api_key": "abcd1234",
        "api_secret": "any",
        "servers": {"https://rest.nexmo.com": url},
    }
    many: dict[str, Any] = {"journal": journal, "concurrency": concurrency, "show": "never"}
    if kind == "sync":
        with Vonage(**options) as vonage:
            return send_many(vonage.sms.send, calls, **many)

    async def main() -> Report:
        fast = {"transport": "fast"} if kind == "async fast" else {}
        async with AsyncVonage(**options, **fast) as vonage:
            return await send_many_async(vonage.sms.send, calls, **many)

    return asyncio.run(main())


def main() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for line in sys.stdin:
        trial: dict[str, Any] = json.loads(line)
        limit = trial.pop("limit")
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard if limit is None else limit, hard))
        try:
            report = send(**trial)
        except VonageError as error:
            outcome: dict[str, Any] = {"error": str(error), "sent": error.sent}
        else:
            outcome = {"ends": {item.key: item.end for item in report}}
        print(json.dumps(outcome), flush=True)


if __name__ == "__main__":
    main()
