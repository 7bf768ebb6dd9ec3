"""Outcomes of calls under every fault of ``tests/faults``: this client beside the official SDK.

Each call is made in a child process and is given ``LIMIT`` seconds: a call that takes longer hangs, its process is
ended, and the next fault has a new one. Certificates, and the masses of memory, are left to the tests.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any

from tests.faults.cells import ANSWERS, OPERATIONS, catalogue, play
from tests.faults.plays import Fault
from tests.support.raw_server import RawServer

LIMIT = 8.0
"""The seconds for a call, longer than any fault needs."""
AT_ONCE = 6
CLIENTS: Mapping[str, str] = {
    "sync": "vonage-client",
    "async": "vonage-client, async",
    "official": "vonage (official)",
}
VERDICTS: Mapping[str, str] = {
    "right": "the right answer, or one of those that are right",
    "own": "an error of its own",
    "library": "an exception of a library under it",
    "stray": "a stray exception (TypeError, KeyError, ...)",
    "accepted": "a result, where there was none",
    "hang": f"no end within {LIMIT:g} s",
    "failed": "an error, where the call had to succeed",
    "false": "an error that claims what is false: not sent, or refused, but charged",
    "twice": "more than one charge (of operations that may not be repeated)",
}
"""The last three may be so beside one of those above them."""


def cells(call: str) -> list[Fault]:
    """Return the faults of an operation in this benchmark."""
    return [fault for fault in catalogue(call) if not fault.tls and (not fault.heavy or fault.endless)]


def table(quick: bool) -> Iterator[tuple[str, ...]]:
    """Yield a line for each verdict: its meaning, and its count for each client."""
    counts: dict[str, Counter[str]] = {}
    for client in CLIENTS:
        numbers = {call: range(0, len(cells(call)), 8 if quick else 1) for call in ANSWERS}
        jobs = [
            (client, call, list(islice(cell_numbers, start, None, AT_ONCE)))
            for call, cell_numbers in numbers.items()
            for start in range(AT_ONCE)
        ]
        with ThreadPoolExecutor(AT_ONCE) as threads:
            counts[client] = sum(threads.map(lambda job: _played(*job), jobs), Counter[str]())
    for verdict, words in VERDICTS.items():
        yield (words, *(str(counts[client][verdict]) for client in CLIENTS))
    yield ("calls, each under another fault", *(str(counts[client]["calls"]) for client in CLIENTS))


def _played(client: str, call: str, numbers: Sequence[int]) -> Counter[str]:
    """Yield the verdicts on some faults by number; a hanging process is ended and replaced."""
    verdicts: Counter[str] = Counter()
    left = list(numbers)
    while left:
        command = [sys.executable, "-m", "benchmarks.faults", client, call, *map(str, left)]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("VONAGE_")}
        child = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
        )
        lines: queue.Queue[str] = queue.Queue()
        reader = threading.Thread(target=_read, args=(child, lines), daemon=True)
        reader.start()
        try:
            if not lines.get(timeout=60):  # the process is ready
                raise RuntimeError(f"the process of {client} does not start")
            while left:
                try:
                    line = lines.get(timeout=LIMIT)
                except queue.Empty:
                    line = '["hang"]'
                if line.startswith('"'):  # progress before the end
                    verdicts[json.loads(line)] += 1
                    continue
                left.pop(0)
                verdicts.update(json.loads(line) if line else ["stray"])  # it may have killed the process
                verdicts["calls"] += 1
                if line in ("", '["hang"]'):
                    break
        finally:
            child.kill()
            child.wait()
            reader.join()
    return verdicts


def _read(child: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
    assert child.stdout is not None
    with child.stdout as stdout:
        for line in stdout:
            lines.put(line)
    lines.put("")


def _official(call: str, fault: Fault, pem: str) -> tuple[Any, int]:
    from . import official

    twice = call != "voice.list_calls"
    with _Telling(*fault.plays, secure=fault.handshake, reach=fault.reach) as server:
        use = official.calls(server.url, pem)[call]
        before = 0
        try:
            for _ in range(fault.calls - 1):
                use()
            before = server.charges
            server.tell_at = before + 2 if twice else -1
            value: Any = use()
        except Exception as error:  # noqa: BLE001 - any exception is the verdict
            value = error
        return value, min(server.charges - before, 1)


class _Telling(RawServer):
    """Reports a second charge at once: the call may never end."""

    tell_at = -1

    def count(self, acts: bool, request: bytes) -> None:
        super().count(acts, request)
        if acts and self.charges == self.tell_at:
            print('"twice"', flush=True)


def _verdicts(call: str, fault: Fault, value: Any, charges: int) -> Iterator[str]:
    if isinstance(value, Exception):
        module = type(value).__module__.partition(".")[0].partition("_")[0]
        plain = module in ("builtins", "json", "xml")
        yield "own" if module == "vonage" else "stray" if plain else "library"
        if fault.ends == "result":
            yield "failed"
        if charges and getattr(value, "sent", "unknown") != "unknown":
            yield "false"
    else:
        again = call == "voice.list_calls" and charges > 1
        good = all(text in repr(value) for text in _texts(ANSWERS[call]))
        yield "right" if (good and (fault.ends != "error" or again)) or fault.ends == "either" else "accepted"
    if charges > 1 and call != "voice.list_calls":
        yield "twice"


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts that distinguish a response from others."""
    if isinstance(value, dict | list):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _texts(member)
    elif isinstance(value, str) and len(value) > 6:
        yield value


def _child(client: str, call: str, numbers: Sequence[int]) -> None:
    """Run some faults, and print their verdicts."""
    from .client import private_key

    assert call in OPERATIONS
    pem, all_cells = private_key(), cells(call)
    run: Callable[[Fault], tuple[Any, int]]
    if client == "official":

        def run(fault: Fault) -> tuple[Any, int]:
            return _official(call, fault, pem)
    else:

        def run(fault: Fault) -> tuple[Any, int]:
            outcome = play(client, call, fault, pem, None)
            return outcome.value, outcome.charges

    run(next(cell for cell in all_cells if cell.ends == "result"))  # load the modules that are loaded late
    print("ready", flush=True)
    for number in numbers:
        fault = all_cells[number]
        value, charges = run(fault)
        print(json.dumps(list(_verdicts(call, fault, value, charges))), flush=True)


if __name__ == "__main__":
    _child(sys.argv[1], sys.argv[2], [int(number) for number in sys.argv[3:]])
