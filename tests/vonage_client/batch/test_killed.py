"""Killed at any moment, and run again: no message is sent twice, none is lost, unknowns are listed."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.support.server import Server

COUNT = 24
TRIALS = 40
WORKER = Path(__file__).with_name("worker.py")


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="a process is killed, which needs fork")
def test_a_killed_list_is_neither_repeated_nor_forgotten(tmp_path: Path) -> None:
    drawn = random.Random(20261123)
    unfinished = unknown = 0
    with Server() as server:
        command = [sys.executable, str(WORKER), server.url, str(COUNT)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as worker:
            assert worker.stdin is not None and worker.stdout is not None

            def trial(journal: Path, killed_after: int | None) -> list[str]:
                assert worker.stdin is not None and worker.stdout is not None
                killed = killed_after is not None
                worker.stdin.write(json.dumps({"journal": str(journal), "killed": killed}) + "\n")
                worker.stdin.flush()
                if killed_after is not None:
                    while len(server.seen) < killed_after:
                        time.sleep(0.0005)
                    time.sleep(drawn.uniform(0.0, 0.003))
                    worker.stdin.write("now\n")
                    worker.stdin.flush()
                lines: list[str] = []
                while (line := worker.stdout.readline().strip()) != "over":
                    assert line, "the worker ended"
                    lines.append(line)
                return lines

            for number in range(TRIALS):
                server.seen.clear()
                journal = tmp_path / f"{number}.jsonl"
                trial(journal, drawn.randrange(COUNT))
                before = len(server.seen)
                (last,) = trial(journal, None)
                ends: dict[str, str] = json.loads(last)
                texts = Counter(dict(seen.form)["text"] for seen in server.seen)
                assert max(texts.values()) == 1, "a message was sent twice"
                assert len(ends) == COUNT, "a message was forgotten"
                for index in range(COUNT):
                    if ends[str(index)] == "accepted":
                        assert texts[f"number {index}"] == 1, "said to be accepted, but never sent"
                    else:
                        assert ends[str(index)] == "unknown"
                unfinished += before < COUNT
                unknown += "unknown" in ends.values()
            worker.stdin.close()
    assert unfinished > TRIALS // 4 and unknown > TRIALS // 10, "the moments were not telling"
