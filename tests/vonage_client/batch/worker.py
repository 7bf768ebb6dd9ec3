"""Sends a list through a journal, in a child process that may be killed at any moment.

Reads one line a trial from standard input: the server's URL, the journal's file, and whether the next line kills the
child. The
interpreter and the client are loaded once; each child is forked from them.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import Any

from vonage_client import Vonage
from vonage_client.batch import send_many


def main(count: int) -> None:
    calls = [{"to": "447700900000", "from_": "Acme", "text": f"number {index}"} for index in range(count)]
    while line := sys.stdin.readline():
        trial: dict[str, Any] = json.loads(line)
        servers = dict.fromkeys(("https://rest.nexmo.com", "https://api.nexmo.com"), trial["url"])
        child = os.fork()
        if child == 0:
            with Vonage(api_key="abcd1234", api_secret="any", servers=servers) as vonage:
                report = send_many(
                    vonage.sms.send, calls, journal=trial["journal"], concurrency=4, show="never"
                )
            print(json.dumps({item.key: item.end for item in report}), flush=True)
            os._exit(0)
        if trial["killed"]:
            sys.stdin.readline()
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        print("over", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
