"""Everything that can go wrong in a fleet, at once: at most one charge a key, none forgotten, few unknown.

Several processes send the same list at the same time, so that every item is delivered many times. Meanwhile processes
are killed, the store of the ledger crashes and comes back, its disk or memory is full, clocks jump, and the API loses
answers and refuses requests. The server counts what it charges.
"""

from __future__ import annotations

import json
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import ACCOUNT
from tests.support.depth import depth
from tests.support.server import SMS, Seen, Server, answer, routes
from tests.support.services import Service, start_postgresql, start_redis
from tests.support.threads import PATIENCE
from vonage_client import Vonage
from vonage_client.batch import send_many

WORKER = Path(__file__).with_name("worker.py")
CREW, CONCURRENCY = 4, 8
COUNT = depth(300, 3000)
SECONDS = depth(3, 30)
LEASE = 6
JUMPING = 1


class Api:
    """Charges what it accepts; loses some answers, after the charge or before, and refuses some requests."""

    def __init__(self) -> None:
        self.charges: Counter[str] = Counter()
        self.lost = 0
        self.calm = False
        self._drawn = random.Random(20261128)
        self._lock = threading.Lock()

    def __call__(self, connection: socket.socket, seen: Seen) -> None:
        text = dict(seen.form)["text"]
        with self._lock:
            chance = 1.0 if self.calm else self._drawn.random()
            charged = chance >= 0.06
            self.charges[text] += charged
            self.lost += chance < 0.01 or 0.06 <= chance < 0.07
        time.sleep(0.05)
        if chance < 0.01 or 0.06 <= chance < 0.07:
            connection.close()
        elif not charged:
            connection.sendall(answer(b"", status=429))
        else:
            connection.sendall(answer(SMS))


class Store:
    """The store of the ledger, and what can happen to it."""

    def __init__(self, url: str, service: Service | None, crash: signal.Signals) -> None:
        self.url = url
        self._service = service
        self._crash = crash

    @property
    def crashes(self) -> bool:
        return self._service is not None

    def crash_and_return(self, away: float) -> None:
        assert self._service is not None
        self._service.stop(self._crash)
        time.sleep(away)
        self._service.start()


def sqlite(folder: Path) -> Store:
    return Store(f"sqlite:///{folder}/ledger.db?lease={LEASE}", None, signal.SIGKILL)


def redis(folder: Path) -> Store:
    del folder
    service, url = start_redis("--appendonly", "yes", "--appendfsync", "always")
    return Store(f"{url}?lease={LEASE}", service, signal.SIGKILL)


def postgresql(folder: Path) -> Store:
    del folder
    service, url = start_postgresql()
    return Store(f"{url}&lease={LEASE}", service, signal.SIGQUIT)  # an end as by a crash


class Crew:
    """The processes that send the list."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self._settings = settings
        self.processes = [self._start(index) for index in range(CREW)]
        self.kills = 0

    def _start(self, index: int) -> subprocess.Popen[str]:
        # The clock of one process jumps, the disk of another is full now and then.
        own = {
            "jump": 3600 if index == JUMPING else 0,
            "full_disk": index == 2 and self._settings["full_disk"],
        }
        command = [sys.executable, str(WORKER), json.dumps({**self._settings, **own})]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def kill(self, index: int) -> None:
        if self.processes[index].poll() is None:
            self.processes[index].kill()
            self.kills += 1
        self.processes[index].communicate()
        self.processes[index] = self._start(index)

    def ends(self) -> list[dict[str, str]]:
        """What every process reports at its end."""
        reports: list[dict[str, str]] = []
        for process in self.processes:
            output, _ = process.communicate(timeout=PATIENCE * 5)
            assert process.returncode == 0
            reports.append(json.loads(output))
        return reports


@pytest.mark.deep
@pytest.mark.parametrize("start", [sqlite, redis, postgresql], ids=lambda start: start.__name__)
def test_a_fleet_in_chaos(start: Callable[[Path], Store], tmp_path: Path) -> None:
    store, api, drawn = start(tmp_path), Api(), random.Random(20261128)
    outages = 0
    with Server(act=api) as server:
        settings = {"url": server.url, "ledger": store.url, "count": COUNT, "concurrency": CONCURRENCY}
        crew = Crew({**settings, "full_disk": not store.crashes})
        try:
            ends_at = time.monotonic() + SECONDS
            while time.monotonic() < ends_at:
                time.sleep(drawn.uniform(0.5, 1.5))
                if store.crashes and drawn.random() < 0.3:
                    store.crash_and_return(drawn.uniform(0.1, 3.0))
                    outages += 1
                else:
                    # Not the one whose clock jumps: what it claims while its clock is ahead is held for so long.
                    crew.kill(drawn.choice([index for index in range(CREW) if index != JUMPING]))
            api.calm = True
            reports = crew.ends()
        finally:
            for process in crew.processes:
                process.kill()
        before = sum(api.charges.values())
        with Vonage(**routes(server.url, **ACCOUNT)) as vonage:
            final = send_many(
                vonage.sms.send,
                [{"to": "447700900000", "from_": "Acme", "text": text} for text in reports[0]],
                ledger=store.url,
                key=lambda index, arguments: str(arguments["text"]),
                show="never",
            )
        assert sum(api.charges.values()) == before, "nothing was left to send"
    print(f"{store.url}: {crew.kills} kills, {outages} outages, {api.lost} lost answers,", end=" ")
    settled = {item.key: item.end for item in final}
    ends = Counter(settled.values())
    print(f"{sum(api.charges.values())} charges, {dict(ends)}")
    assert max(api.charges.values()) == 1, "a key was charged twice"
    assert set(settled) == {f"number {index}" for index in range(COUNT)}, "a key was forgotten"
    assert set(ends) <= {"accepted", "unknown"}
    for key, end in settled.items():
        assert end == "unknown" or api.charges[key] == 1, "accepted, but never charged"
        assert end == "accepted" or all(report[key] == "unknown" for report in reports)
    in_flight = CONCURRENCY * crew.kills + api.lost + CREW * CONCURRENCY * outages
    assert ends["unknown"] <= in_flight, "more is unknown than was in flight"
