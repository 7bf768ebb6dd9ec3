"""The recipes for other engines run, each with its library in an environment of its own: one charge an order.

The libraries are large, and none of them is a dependency: an environment is made for each, in the deep suite. Where
it cannot be made (no package index, no such library for this Python) the test is skipped.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import sysconfig
import threading
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.support import ROOT
from tests.support.server import SMS, Seen, Server, answer
from tests.support.services import start_redis

RECIPES = Path(__file__).with_name("recipes")
ENGINES = {
    "dramatiq": ("dramatiq[redis]",),
    "rq": ("rq",),
    "temporal": ("temporalio",),
    "ray": ("ray",),
    "airflow": ("apache-airflow",),
}


class Api:
    """Accepts order 1, refuses order 2 for now nine times, and loses the answer to order 3."""

    def __init__(self) -> None:
        self.requests: Counter[str] = Counter()
        self._lock = threading.Lock()

    def __call__(self, connection: socket.socket, seen: Seen) -> None:
        order = dict(seen.form)["text"].split()[1]
        with self._lock:
            self.requests[order] += 1
            number = self.requests[order]
        if order == "2" and number <= 4:
            connection.sendall(answer(b"", status=429))
        elif order == "3":
            connection.close()
        else:
            connection.sendall(answer(SMS))


def environment(folder: Path, *packages: str) -> Path:
    """The Python of a new environment with these packages, and with this project and what it stands on."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = folder / "bin" / "python"
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    installed = subprocess.run(command, capture_output=True, text=True, check=False)
    if installed.returncode:
        pytest.skip(f"{', '.join(packages)} cannot be installed: {installed.stderr.strip()[-200:]}")
    script = "import sysconfig; print(sysconfig.get_path('purelib'))"
    own = subprocess.run([str(python), "-c", script], capture_output=True, text=True, check=True)
    # Behind the packages of the engine: their versions win.
    site = Path(own.stdout.strip())
    (site / "project.pth").write_text(f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})\n")
    return python


@pytest.mark.deep
@pytest.mark.parametrize("engine", ENGINES)
def test_a_recipe(engine: str, tmp_path: Path) -> None:
    broker = ""
    if engine in ("dramatiq", "rq"):
        _, broker = start_redis("--save", "")
    python = environment(tmp_path / "environment", *ENGINES[engine])
    api = Api()
    with Server(act=api) as server:
        paths = [ROOT / "examples" / "workers", ROOT / "generated", ROOT / "overrides"]
        variables: dict[str, Any] = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, paths)),
            "VONAGE_API_KEY": "abcd1234",
            "VONAGE_API_SECRET": "any",
            "VONAGE_SERVER": server.url,
            "LEDGER": f"sqlite:///{tmp_path}/ledger.db",
            "LEDGERS": f"sqlite:///{tmp_path}",
            "BROKER": broker,
            "AIRFLOW_HOME": str(tmp_path / "airflow"),
            "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
            "HOME": str(tmp_path),
        }
        finished = subprocess.run(
            [str(python), str(RECIPES / f"{engine}_run.py")],
            env=variables,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )
    assert finished.returncode == 0, finished.stdout[-3000:] + finished.stderr[-6000:]
    expected = {"1": 1, "3": 1} if engine == "airflow" else {"1": 1, "2": 5, "3": 1}
    assert api.requests == expected, "an order was charged twice, or forgotten"
