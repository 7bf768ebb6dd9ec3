"""Killed at any moment, and run again: no message is sent twice, none is lost, unknowns are listed."""

from __future__ import annotations

import json
import os
import random
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.depth import depth
from tests.support.server import SMS, Seen, Server, answer

COUNT = 24
TRIALS = depth(16, 200)
PATIENCE = 120
"""Seconds for what takes a moment."""
WORKER = Path(__file__).with_name("worker.py")


class Held:
    """Answers requests, but keeps back the answer to request number ``last`` and to those after it."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.count = 0
        self.reached = threading.Event()
        self.released = threading.Event()
        self._lock = threading.Lock()

    def __call__(self, connection: socket.socket, request: Seen) -> None:
        with self._lock:
            number = self.count
            self.count += 1
        if number >= self.last:
            self.reached.set()
            self.released.wait(PATIENCE)
        connection.sendall(answer(SMS))


class Worker:
    """The process whose children send the list."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None and process.stdout is not None
        self.commands, self.lines = process.stdin, process.stdout

    def write(self, line: str) -> None:
        self.commands.write(f"{line}\n")
        self.commands.flush()

    def begin(self, server: Server, journal: Path, *, killed: bool) -> None:
        self.write(json.dumps({"url": server.url, "journal": str(journal), "killed": killed}))

    def results(self) -> list[str]:
        """What the child of this trial has printed, once it is over."""
        lines: list[str] = []
        while (line := self.lines.readline().strip()) != "over":
            assert line, "the worker ended"
            lines.append(line)
        return lines


@contextmanager
def worker() -> Iterator[Worker]:
    command = [sys.executable, str(WORKER), str(COUNT)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Worker(process)
        finally:
            process.kill()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed, which needs fork")
def test_a_killed_list_is_neither_repeated_nor_forgotten(tmp_path: Path) -> None:
    drawn = random.Random(20261123)
    with worker() as process:
        for number in range(TRIALS):
            journal = tmp_path / f"{number}.jsonl"
            held = Held(drawn.randrange(COUNT))
            with Server(act=held) as killed:
                process.begin(killed, journal, killed=True)
                assert held.reached.wait(PATIENCE)
                if number % 2:  # at a moment that nobody chose: calls are being written down, sent, answered
                    held.released.set()
                    time.sleep(drawn.uniform(0.0, 0.003))
                process.write("now")
                process.results()
                held.released.set()
            with Server() as resumed:
                process.begin(resumed, journal, killed=False)
                (last,) = process.results()
            ends: dict[str, Any] = json.loads(last)
            requests = [*killed.seen, *resumed.seen]
            texts = Counter(dict(request.form)["text"] for request in requests)
            assert max(texts.values()) == 1, "a message was sent twice"
            assert len(ends) == COUNT, "a message was forgotten"
            for index in range(COUNT):
                if ends[str(index)] == "accepted":
                    assert texts[f"number {index}"] == 1, "reported as accepted, but never sent"
                else:
                    assert ends[str(index)] == "unknown"
            if not number % 2:
                assert "unknown" in ends.values(), "the call without an answer is not listed"
