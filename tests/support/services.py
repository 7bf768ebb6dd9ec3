"""Servers of other programs for the tests of one session; without the program the test is skipped."""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest


class Service:
    """A server process on a Unix socket, with its own data folder."""

    def __init__(self, command: list[str], socket_path: str, user: str | None) -> None:
        self._command = command
        self._socket = socket_path
        self._user = user
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, user=self._user
        )
        while True:
            try:
                with socket.socket(socket.AF_UNIX) as probe:
                    probe.connect(self._socket)
                return
            except OSError:
                assert self._process.poll() is None, f"{self._command[0]} ended"
                time.sleep(0.01)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def stop(self, number: int = signal.SIGINT) -> None:
        """End the process; ``SIGKILL`` is a crash."""
        self._process.send_signal(number)
        self._process.wait()


def _folder(user: str | None) -> str:
    folder = tempfile.mkdtemp(prefix="service")
    if user is not None:
        shutil.chown(folder, user)

    def remove() -> None:
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(remove)
    return folder


def start_redis(*options: str) -> tuple[Service, str]:
    """Start a Redis server; returns its URL."""
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed")
    pytest.importorskip("redis", reason="the redis extra is not installed")
    folder = _folder(None)
    path = f"{folder}/redis.sock"
    command = ["redis-server", "--port", "0", "--unixsocket", path, "--dir", folder, *options]
    service = Service(command, path, None)
    atexit.register(service.stop)
    return service, f"unix://{path}"


def start_postgresql() -> tuple[Service, str]:
    """Start a PostgreSQL server; returns its URL."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin")) + [
        Path(path).parent for path in [shutil.which("postgres")] if path
    ]
    if not folders:
        pytest.skip("postgresql is not installed")
    pytest.importorskip("psycopg", reason="the postgresql extra is not installed")
    user = "postgres" if os.geteuid() == 0 else None
    folder = _folder(user)
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "user": user}
    subprocess.run(
        [str(folders[-1] / "initdb"), "-D", f"{folder}/data", "-U", "postgres", "-A", "trust"],
        check=True,
        **quiet,
    )
    command = [str(folders[-1] / "postgres"), "-D", f"{folder}/data", "-k", folder, "-c", "listen_addresses="]
    service = Service(command, f"{folder}/.s.PGSQL.5432", user)
    atexit.register(service.stop)
    url = f"postgresql://postgres@/postgres?host={folder}"
    import psycopg

    while True:
        try:
            psycopg.connect(url).close()
            return service, url
        except psycopg.OperationalError:
            time.sleep(0.05)  # it is starting up


@functools.cache
def redis_url() -> str:
    """The URL of a Redis server of the session."""
    return start_redis("--save", "")[1]


@functools.cache
def postgresql_url() -> str:
    """The URL of a PostgreSQL server of the session."""
    return start_postgresql()[1]
