"""What a process holds does not grow with the calls it has made."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support import ROOT
from tests.support.depth import depth
from tests.support.threads import PATIENCE

CALLS = depth(4_000, 20_000)
WORKER = """
import asyncio, gc, json, sys
from vonage_client import AsyncVonage

options, number = json.loads(sys.argv[1]), int(sys.argv[2])

def resident():
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096

async def main():
    async with AsyncVonage(**options) as vonage:
        async def calls(each):
            for _ in range(each):
                sent = await vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
                assert sent.messages[0].message_id == "Hello"

        async def many(each):
            await asyncio.gather(*(calls(each // 50) for _ in range(50)))

        await many(number // 5)
        before = resident(), sys.getallocatedblocks()
        await many(number)
        after = resident(), sys.getallocatedblocks()
        print(json.dumps([after[0] - before[0], after[1] - before[1]]))

asyncio.run(main())
"""


@pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="this system does not tell a process's size"
)
def test_memory_stays_as_it_is_over_thousands_of_calls(options: dict[str, Any]) -> None:
    command = [sys.executable, "-c", WORKER, json.dumps(options), str(CALLS)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE, cwd=ROOT)
    size, blocks = json.loads(done.stdout)
    assert size < 1 << 20, f"grew by {size} bytes"
    assert blocks < CALLS // 10, f"{blocks} more objects are alive"
